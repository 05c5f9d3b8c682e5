using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.Resources.Contracts;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The titles of these resources and projects, of those that the advisor may read.</summary>
/// <param name="PersonId">The advisor, where nobody is signed in; null: the current user.</param>
internal sealed record FindThings(IReadOnlyList<Guid> Resources, IReadOnlyList<Guid> Projects, Guid? PersonId = null) : IRequest<UsedThings>;

internal sealed class FindThingsHandler(IMediator mediator) : IRequestHandler<FindThings, UsedThings>
{
    public async Task<UsedThings> Handle(FindThings query, CancellationToken ct)
    {
        if (query.Resources.Count + query.Projects.Count == 0)
        {
            return UsedThings.None;
        }

        var briefs = await mediator.Send(new FindResources(query.Resources), ct);
        var named = await mediator.Send(new FindProjects(query.Projects, query.PersonId), ct);
        return new()
        {
            Resources = briefs.ToDictionary(one => one.Key, one => one.Value.Title),
            Projects = named.ToDictionary(one => one.Key, one => one.Value.Title),
        };
    }
}
