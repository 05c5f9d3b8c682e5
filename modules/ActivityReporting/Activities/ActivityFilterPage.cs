using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Searches;
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
    /// <summary>Those that an address holds: ids, codes and days.</summary>
    protected static readonly IReadOnlyList<string> Filters =
    [
        nameof(From), nameof(To), nameof(Type), nameof(Place), nameof(Theme), nameof(Tag), nameof(Person), nameof(Commune), nameof(Source),
        nameof(Resource), nameof(Project),
    ];

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

    [BindProperty(SupportsGet = true), Display(Name = "Bénéficiaire suivi")]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Commune"), StringLength(5)]
    public string? Commune { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Origine")]
    public ActivitySource? Source { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Ressource")]
    public Guid? Resource { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Projet")]
    public Guid? Project { get; set; }

    /// <summary>It is posted: what stands in titles and notes has no place in an address.</summary>
    [BindProperty, Display(Name = "Texte"), StringLength(100)]
    public string? Text { get; set; }

    /// <summary>Names the text in an address.</summary>
    [BindProperty(SupportsGet = true, Name = KeptSearches.Parameter), Display(Name = "Recherche")]
    public Guid? Search { get; set; }

    public Circumstances At { get; private set; } = null!; // set before the view is shown

    /// <summary>Those that the advisor may use, and those that activities carry.</summary>
    public IReadOnlyList<Choice> Tags { get; private set; } = [];

    /// <summary>What the lists of the filters hold; filled in before the view is shown.</summary>
    public FilterChoices Choices { get; private set; } = new();

    public bool IsFiltered => !ModelState.IsValid
        || (From, To, Type, Place, Theme, Tag, Text) is not (null, null, null, null, null, null, null)
        || (Person, Commune, Source, Resource, Project) is not (null, null, null, null, null);

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

        await FindThingsAsync(ct);
        if (Search is { } search && (Text ??= TempData.FindSearch(At.Advisor.AdvisorId, search)) is null)
        {
            ModelState.AddModelError(nameof(Text), KeptSearches.Gone);
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
            PersonId = Person,
            CommuneCode = Commune,
            Source = Source,
            ResourceId = Resource,
            ProjectId = Project,
            Text = Text,
        };
    }

    /// <summary>Whom and what one's own activities name: a filter chooses among these.</summary>
    private async Task FindThingsAsync(CancellationToken ct)
    {
        Choices = await mediator.Send(new FindFilterChoices(Person), ct);
        At = At with { Used = Choices.Used, Persons = await mediator.Send(new FindOwnPersons(PersonIds.Of(Person ?? Guid.Empty), Named: true), ct) };
        (bool IsUnknown, string Field, string Sentence)[] asked =
        [
            (Person is { } person && Choices.Persons.All(one => one.Value != person.ToString()), nameof(Person), "Cette personne n’est pas parmi celles que vous suivez."),
            (Commune is { } code && At.Communes.Find(code) is null, nameof(Commune), "Cette commune n’existe pas, ou n’existe plus."),
            (Resource is { } resource && Choices.Resources.All(one => one.Value != resource.ToString()), nameof(Resource), "Cette ressource n’est dans aucune de vos activités."),
            (Project is { } project && Choices.Projects.All(one => one.Value != project.ToString()), nameof(Project), "Ce projet n’est dans aucune de vos activités."),
        ];
        foreach (var (_, field, sentence) in asked.Where(one => one.IsUnknown))
        {
            ModelState.AddModelError(field, sentence);
        }
    }
}
