using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Searches;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Coordination;

[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class ListCoordinationPage(IMediator mediator, ICurrentUser user) : CoordinationFilterPage
{
    /// <summary>Null when a filter is refused.</summary>
    public CoordinationList? List { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (ReadFilter(user.Id) is { } filter)
        {
            List = await mediator.Send(new ListCoordination(filter, page), ct);
        }
    }

    /// <summary>An administrator looks in somebody's place: nothing can be posted.</summary>
    public bool IsLookedAt => user.ActingId is not null;

    /// <summary>
    /// The filters go to the address, and with them the id of a search; a text never does. What is wrong is shown at once.
    /// </summary>
    public IActionResult OnPost()
    {
        Search = null;
        ModelState.Remove(KeptSearches.Parameter);
        return ReadFilter(user.Id) is null ? Page() : Redirect(TempData.AddressOf(Request, user.Id, Filters, Text));
    }

    /// <summary>With the filters, whatever the page.</summary>
    public string ExportPath(string format) =>
        $"/coordination/export/{format}{QueryString.Create(Request.Query.Where(pair => pair.Key != "p"))}";

    public static string HeadingOf(CoordinationRow row) => row.Title ?? Labels.Of(row.Kind);

    /// <summary>« 1 h 30 · 12 personnes »; empty for a partnership.</summary>
    public static string SizeOf(CoordinationRow row) => row.Type switch
    {
        CoordinationType.Animation => $"{Durations.Text(row.DurationMinutes)} · {People(row.People)}",
        CoordinationType.Event => Counts.Participants(row.People),
        _ => "",
    };

    public static string MoreOf(CoordinationTotal total) => total.Type switch
    {
        CoordinationType.Animation => $"{FrenchNumbers.Hours(total.Minutes)}, {People(total.People)}",
        CoordinationType.Event => Counts.Participants(total.People),
        _ => "",
    };

    private static string People(int count) => $"{Counts.Text(count)}\u00A0{(count > 1 ? "présences" : "présence")}";
}
