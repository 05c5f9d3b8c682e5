using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What signing, changing or cancelling a contract would do to activities; changes nothing.</summary>
/// <param name="ContractId">The contract, kept already or not.</param>
/// <param name="Terms">As they would be; null: the contract would be cancelled.</param>
internal sealed record PreviewContract(Guid ContractId, ContractTerms? Terms) : IRequest<ContractPreview>;

internal sealed class PreviewContractHandler(OrganizationDbContext db, IMediator mediator)
    : IRequestHandler<PreviewContract, ContractPreview>
{
    public async Task<ContractPreview> Handle(PreviewContract query, CancellationToken ct)
    {
        var kept = await db.Contracts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.ContractId, ct);
        var advisors = new[] { kept?.AdvisorId, query.Terms?.AdvisorId }.OfType<Guid>().Distinct().ToList();
        var asked = new List<AdvisorPreview>();
        foreach (var advisorId in advisors)
        {
            asked.Add(await AskAsync(advisorId, query, ct));
        }

        var people = await mediator.Send(new FindPeople(advisors), ct);
        var employers = await mediator.Send(
            new FindEmployers([.. asked.SelectMany(one => one.Moves).SelectMany(move => new[] { move.FromEmployerId, move.ToEmployerId }).Distinct()]),
            ct);
        return new()
        {
            Advisors = [.. asked.Select(one => one with { Name = people.GetValueOrDefault(one.AdvisorId, "") })],
            EmployerNames = employers.ToDictionary(pair => pair.Key, pair => pair.Value.Name),
        };
    }

    private async Task<AdvisorPreview> AskAsync(Guid advisorId, PreviewContract query, CancellationToken ct)
    {
        var before = await db.Contracts.AsNoTracking().Where(contract => contract.AdvisorId == advisorId)
            .Select(contract => new { contract.Id, contract.EmployerId, contract.FirstDay, contract.LastDay })
            .ToListAsync(ct);
        var after = before.Where(contract => contract.Id != query.ContractId)
            .Select(contract => Days(contract.EmployerId, contract.FirstDay, contract.LastDay))
            .ToList();
        if (query.Terms is { } terms && terms.AdvisorId == advisorId)
        {
            after.Add(Days(terms.EmployerId, terms.FirstDay, terms.LastDay));
        }

        var preview = await mediator.Send(
            new PreviewContractMoves
            {
                AdvisorId = advisorId,
                Before = [.. before.Select(contract => Days(contract.EmployerId, contract.FirstDay, contract.LastDay))],
                After = after,
            },
            ct);
        return new() { AdvisorId = advisorId, Moves = preview.Moves, LosingTheirContract = preview.LosingTheirContract };
    }

    private static EmployedDays Days(Guid employerId, DateOnly firstDay, DateOnly? lastDay) =>
        new() { EmployerId = employerId, FirstDay = firstDay, LastDay = lastDay };
}
