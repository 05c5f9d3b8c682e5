using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.PeerProjects.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.PeerProjects.Projects;

internal sealed class FindProjectsHandler(PeerProjectsDbContext db, ICurrentUser user) : IRequestHandler<FindProjects, IReadOnlyDictionary<Guid, ProjectBrief>>
{
    public async Task<IReadOnlyDictionary<Guid, ProjectBrief>> Handle(FindProjects query, CancellationToken ct)
    {
        var (ids, person) = (query.Ids, query.PersonId ?? user.Id);
        return ids.Count == 0
            ? new Dictionary<Guid, ProjectBrief>()
            : await db.Projects
                .Where(project => ids.Contains(project.Id) && (project.State != ProjectState.Draft || project.OwnerId == person))
                .Select(project => new ProjectBrief { ProjectId = project.Id, Title = project.Title })
                .ToDictionaryAsync(project => project.ProjectId, ct);
    }
}
