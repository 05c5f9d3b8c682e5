using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Administering;

/// <summary>A team as an edit form starts from it; null: there is none.</summary>
internal sealed record FindTeamToDescribe(Guid Id) : IRequest<DescribeTeam?>;

internal sealed class FindTeamToDescribeHandler(OrganizationDbContext db) : IRequestHandler<FindTeamToDescribe, DescribeTeam?>
{
    public Task<DescribeTeam?> Handle(FindTeamToDescribe query, CancellationToken ct) =>
        db.Teams.Where(team => team.Id == query.Id)
            .Select(team => new DescribeTeam
            {
                Id = team.Id,
                Name = team.Name,
                DepartementCode = team.DepartementCode,
                IsDepartementale = team.IsDepartementale,
                Version = team.Version,
            })
            .SingleOrDefaultAsync(ct);
}
