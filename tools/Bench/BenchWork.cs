using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.Bench;

/// <summary>Where the one advisor works, without Organization.</summary>
internal sealed class BenchWork : IRequestHandler<FindAdvisorAtWork, AdvisorAtWork?>, IRequestHandler<FindScopesOf, OwnScopes>
{
    private static readonly Guid Employer = Guid.CreateVersion7();

    public Task<AdvisorAtWork?> Handle(FindAdvisorAtWork request, CancellationToken cancellationToken) => Task.FromResult<AdvisorAtWork?>(new()
    {
        AdvisorId = request.AdvisorId,
        Contracts =
        [
            new() { ContractId = Employer, AdvisorId = request.AdvisorId, EmployerId = Employer, EmployerName = "Ville", EmployerCommuneCode = "26108", FirstDay = new(2021, 1, 1), LastDay = null },
        ],
        Places =
        [
            new() { PlaceId = Employer, Name = "Médiathèque", CommuneCode = "26108", IsItinerant = false, FirstDay = new(2021, 1, 1), LastDay = null },
        ],
    });

    public Task<OwnScopes> Handle(FindScopesOf request, CancellationToken cancellationToken) =>
        Task.FromResult<OwnScopes>(new() { JoinedTeams = [], LedTeams = [], Departements = [], LedDepartements = [] });
}
