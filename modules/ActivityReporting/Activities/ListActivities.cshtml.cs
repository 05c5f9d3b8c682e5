using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ListActivitiesPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Du")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Au")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Type")]
    public ActivityType? Type { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Lieu d’activité")]
    public Guid? Place { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Thème")]
    public Theme? Theme { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Étiquette")]
    public Guid? Tag { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Texte"), StringLength(100)]
    public string? Text { get; set; }

    public Circumstances At { get; private set; } = null!; // set before the view is shown

    /// <summary>Null when a filter is refused: a list that ignored it would look like the answer.</summary>
    public Page<ActivityRow>? Rows { get; private set; }

    public IReadOnlyList<Choice> Places =>
        [.. At.Advisor.Places.DistinctBy(place => place.PlaceId).Select(place => new Choice(place.PlaceId.ToString(), place.Name))];

    /// <summary>Those that the advisor may use, and those that activities carry.</summary>
    public IReadOnlyList<Choice> Tags { get; private set; } = [];

    public bool IsFiltered => !ModelState.IsValid || (From, To, Type, Place, Theme, Tag, Text) is not (null, null, null, null, null, null, null);

    public IReadOnlyList<DraftSummary> Drafts { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        At = await reader.ReadAsync(ct);
        Drafts = await mediator.Send(new FindOwnDrafts(), ct);
        Tags = [.. (await mediator.Send(new FindOwnTags(), ct)).OrderBy(tag => tag.Name, StringComparer.CurrentCultureIgnoreCase).Select(tag => tag.Choice)];
        if (From > To)
        {
            ModelState.AddModelError(nameof(To), "La fin de la période est avant son début.");
        }

        if (Place is { } placeId && At.PlaceOn(placeId, day: null) is null)
        {
            ModelState.AddModelError(nameof(Place), "Ce lieu n’est pas l’un de vos lieux d’activité.");
        }

        if (Tag is { } tag && Tags.All(choice => choice.Value != tag.ToString()))
        {
            ModelState.AddModelError(nameof(Tag), "Cette étiquette n’est pas parmi les vôtres.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(ToQuery(page), ct);
    }

    public string PlaceOf(ActivityRow row)
    {
        var where = row.PlaceId is { } id && At.PlaceOn(id, day: null) is { } place ? place.Name : Labels.Of(row.Channel);
        return At.Communes.Find(row.CommuneCode) is { } commune && !where.Contains(commune.Name, StringComparison.OrdinalIgnoreCase)
            ? $"{where}, {commune.Name}"
            : where;
    }

    public static string HeadingOf(ActivityRow row) => row.Title ?? Labels.Of(row.Type);

    public static string PathOf(ActivityRow row) => ActivityPaths.Of(row.Id);

    private ListActivities ToQuery(int page) => new()
    {
        From = From,
        To = To,
        Type = Type,
        PlaceIds = Place is { } place ? At.Advisor.IdsOf(At.Advisor.PlaceOf(place)) : null,
        Theme = Theme,
        TagId = Tag,
        Text = Text,
        Page = page,
    };
}
