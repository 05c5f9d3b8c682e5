using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Searches;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Activities;

[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ListActivitiesPage(IMediator mediator, CircumstancesReader reader) : ActivityFilterPage(mediator, reader)
{
    /// <summary>Null when a filter is refused: a list that ignored it would look like the answer.</summary>
    public Page<ActivityRow>? Rows { get; private set; }

    public IReadOnlyList<Choice> Places =>
        [.. At.Advisor.Places.DistinctBy(place => place.PlaceId).Select(place => new Choice(place.PlaceId.ToString(), place.Name))];

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (await ReadFilterAsync(ct) is { } filter)
        {
            Rows = await Mediator.Send(filter with { Page = page }, ct);
        }
    }

    /// <summary>
    /// The filters go to the address, and with them the id of a search; a text never does. What is wrong is shown at once.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Search = null;
        ModelState.Remove(KeptSearches.Parameter);
        if (await ReadFilterAsync(ct) is not null)
        {
            return Redirect(TempData.AddressOf(Request, At.Advisor.AdvisorId, Filters, Text));
        }

        return Page();
    }

    /// <summary>With the filters, whatever the page.</summary>
    public string ExportPath(string what, string format) =>
        $"/activites/export/{what}/{format}{QueryString.Create(Request.Query.Where(pair => pair.Key != "p"))}";

    public string PlaceOf(ActivityRow row)
    {
        var where = row.PlaceId is { } id && At.PlaceOn(id, day: null) is { } place ? place.Name : Labels.Of(row.Channel);
        return At.Communes.Find(row.CommuneCode) is { } commune && !where.Contains(commune.Name, StringComparison.OrdinalIgnoreCase)
            ? $"{where}, {commune.Name}"
            : where;
    }

    public static string HeadingOf(ActivityRow row) => row.Title ?? Labels.Of(row.Type);

    public static string PathOf(ActivityRow row) => ActivityPaths.Of(row.Id);
}
