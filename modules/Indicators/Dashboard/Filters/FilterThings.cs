using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.Resources.Contracts;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>
/// What ids are, asked of the modules that own them: they leave out what the current user may not be told of, so that
/// nothing of it is offered, and its id is refused as one that does not exist.
/// </summary>
internal sealed class FilterThings(IMediator mediator)
{
    public async Task<IReadOnlyList<FilterThing>> FindAsync(string field, IReadOnlyCollection<Guid> ids, CancellationToken ct) => field switch
    {
        _ when ids.Count == 0 => [],
        AskedFilter.AdvisorField => Of(await mediator.Send(new FindPeople(ids), ct), name => name),
        AskedFilter.EmployerField => Of(await mediator.Send(new FindEmployers(ids), ct), employer => employer.Name),
        AskedFilter.PlaceField => Of(await mediator.Send(new FindPlaces(ids), ct), place => place.Name),
        AskedFilter.TagField => OfToday(await mediator.Send(new FindTagNames(ids), ct)),
        AskedFilter.PersonField => OfToday(await mediator.Send(new FindOwnPersonNames(ids), ct)),
        AskedFilter.ResourceField => Of(await mediator.Send(new FindResources(ids), ct), resource => resource.Title),
        AskedFilter.ProjectField => Of(await mediator.Send(new FindProjects(ids), ct), project => project.Title),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not of an id."),
    };

    /// <summary>Of what facts hold in slots.</summary>
    public static SlotKind KindOf(string field) => field switch
    {
        AskedFilter.TagField => SlotKind.Tag,
        AskedFilter.PersonField => SlotKind.Person,
        AskedFilter.ResourceField => SlotKind.Resource,
        AskedFilter.ProjectField => SlotKind.Project,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not in a slot."),
    };

    private static IReadOnlyList<FilterThing> Of<T>(IReadOnlyDictionary<Guid, T> found, Func<T, string> name) =>
        [.. found.Select(one => new FilterThing(one.Key, name(one.Value), [one.Key]))];

    private static IReadOnlyList<FilterThing> OfToday(IReadOnlyDictionary<Guid, NameOfToday> found) =>
    [
        .. found.GroupBy(one => one.Value).Select(same => new FilterThing(same.Key.Id, same.Key.Name, [.. same.Select(one => one.Key)])),
    ];
}
