using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Teams;

internal sealed class FindTeamNamesHandler(OrganizationDbContext db)
    : IRequestHandler<FindTeamNames, IReadOnlyDictionary<Guid, string>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(FindTeamNames request, CancellationToken cancellationToken) =>
        await ManyIds.ReadAsync(
            request.TeamIds,
            ids => db.Teams.Where(team => ids.Contains(team.Id)).Select(team => KeyValuePair.Create(team.Id, team.Name)),
            cancellationToken);
}
