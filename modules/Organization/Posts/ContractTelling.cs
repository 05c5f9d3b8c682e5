using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>Tells others of an advisor's contracts as they will be saved; also reads them as they stand.</summary>
internal sealed class ContractTelling(OrganizationDbContext db, TimeProvider clock)
{
    /// <summary>To be called once the contracts are changed and before they are saved, with the same context.</summary>
    /// <returns>The ids of the events, in the order of the advisors.</returns>
    public async Task<IReadOnlyList<Guid>> EnqueueAsync(IEnumerable<Guid> advisors, CancellationToken ct)
    {
        var told = new List<Guid>();
        var now = clock.GetUtcNow();
        foreach (var advisorId in advisors.Distinct())
        {
            var counter = await db.AdvisorContracts.SingleOrDefaultAsync(one => one.AdvisorId == advisorId, ct)
                ?? db.AdvisorContracts.Add(AdvisorContracts.Of(advisorId)).Entity;
            told.Add(Guid.CreateVersion7(now));
            db.Enqueue(new ContractChanged
            {
                EventId = told[^1],
                OccurredAt = now.UtcDateTime,
                AdvisorId = advisorId,
                Version = counter.Next(),
                Contracts = await IntervalsAsync(advisorId, ct),
            });
        }

        return told;
    }

    /// <summary>What the context holds: saved rows with the changes that are still to be saved.</summary>
    private async Task<IReadOnlyList<ContractInterval>> IntervalsAsync(Guid advisorId, CancellationToken ct)
    {
        await db.Contracts.Where(contract => contract.AdvisorId == advisorId).LoadAsync(ct);
        var contracts = db.Contracts.Local.Where(contract => contract.AdvisorId == advisorId).ToList();
        var ids = contracts.Select(contract => contract.EmployerId).Distinct().ToList();
        var employers = await db.Employers.Where(employer => ids.Contains(employer.Id))
            .Select(employer => new { employer.Id, employer.Name, employer.CommuneCode })
            .ToDictionaryAsync(employer => employer.Id, ct);
        return
        [
            .. contracts.OrderBy(contract => contract.FirstDay).ThenBy(contract => contract.Id)
                .Select(contract => new ContractInterval
                {
                    ContractId = contract.Id,
                    AdvisorId = advisorId,
                    EmployerId = contract.EmployerId,
                    EmployerName = employers[contract.EmployerId].Name,
                    EmployerCommuneCode = employers[contract.EmployerId].CommuneCode,
                    FirstDay = contract.FirstDay,
                    LastDay = contract.LastDay,
                }),
        ];
    }
}
