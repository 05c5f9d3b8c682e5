using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.Resources.Contracts;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Asks the other modules about the resources and projects of these contents; nobody when there are none.</summary>
internal sealed record FindUsedThings(params IReadOnlyList<ActivityContent> Of) : IRequest<UsedThings>
{
    /// <summary>Who may see them, where that person is not signed in; null: the current user.</summary>
    public Guid? PersonId { get; init; }
}

internal sealed class FindUsedThingsHandler(IMediator mediator) : IRequestHandler<FindUsedThings, UsedThings>
{
    public async Task<UsedThings> Handle(FindUsedThings query, CancellationToken ct)
    {
        var resources = query.Of.SelectMany(content => content.Resources.All).Distinct().ToList();
        var projects = query.Of.Select(content => content.ProjectId).OfType<Guid>().Distinct().ToList();
        if (resources.Count + projects.Count == 0)
        {
            return UsedThings.None;
        }

        var briefs = await mediator.Send(new FindResources(resources), ct);
        var named = await mediator.Send(new FindProjects(projects, query.PersonId), ct);
        return new()
        {
            Resources = briefs.ToDictionary(one => one.Key, one => one.Value.Title),
            Projects = named.ToDictionary(one => one.Key, one => one.Value.Title),
        };
    }
}
