using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The filters of the list, which its exports answer to as well.</summary>
internal abstract class ActivityFilterPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    protected IMediator Mediator => mediator;

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

    /// <summary>Those that the advisor may use, and those that activities carry.</summary>
    public IReadOnlyList<Choice> Tags { get; private set; } = [];

    public bool IsFiltered => !ModelState.IsValid || (From, To, Type, Place, Theme, Tag, Text) is not (null, null, null, null, null, null, null);

    /// <summary>Null when a filter is refused.</summary>
    protected async Task<ListActivities?> ReadFilterAsync(CancellationToken ct)
    {
        var tags = await mediator.Send(new FindOwnTags(), ct);
        Tags = [.. tags.OrderBy(tag => tag.Name, StringComparer.CurrentCultureIgnoreCase).Select(tag => tag.Choice)];
        At = await reader.ReadAsync(ct) with { Tags = tags.ToDictionary(tag => tag.Id, tag => new KnownTag(tag.Id, tag.Name, tag.IsOffered)) };
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
            return null;
        }

        return new()
        {
            From = From,
            To = To,
            Type = Type,
            PlaceIds = Place is { } place ? At.Advisor.IdsOf(At.Advisor.PlaceOf(place)) : null,
            Theme = Theme,
            TagId = Tag,
            Text = Text,
        };
    }
}
