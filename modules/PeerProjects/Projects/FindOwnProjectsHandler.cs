using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.PeerProjects.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.PeerProjects.Projects;

internal sealed class FindOwnProjectsHandler(PeerProjectsDbContext db, ICurrentUser user) : IRequestHandler<FindOwnProjects, IReadOnlyList<ProjectBrief>>
{
    private const int MostOfAll = 50;

    public async Task<IReadOnlyList<ProjectBrief>> Handle(FindOwnProjects query, CancellationToken ct) => await db.Projects
        .Where(project => project.OwnerId == user.Id)
        .OrderByDescending(project => project.CreatedAt).ThenByDescending(project => project.Id)
        .Take(Math.Clamp(query.Most, 1, MostOfAll))
        .Select(project => new ProjectBrief { ProjectId = project.Id, Title = project.Title })
        .ToListAsync(ct);
}
