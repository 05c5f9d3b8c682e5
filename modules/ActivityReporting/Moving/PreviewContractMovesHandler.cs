using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Moving;

internal sealed class PreviewContractMovesHandler(ActivityReportingDbContext db)
    : IRequestHandler<PreviewContractMoves, ContractMovesPreview>
{
    public async Task<ContractMovesPreview> Handle(PreviewContractMoves query, CancellationToken ct)
    {
        // One advisor's days: some hundred rows a year, added up by the database from an index.
        var days = await db.Activities.AsNoTracking()
            .Where(activity => activity.AdvisorId == query.AdvisorId && activity.DeletedAt == null)
            .GroupBy(activity => new { activity.Date, activity.EmployerId })
            .Select(group => new { group.Key.Date, group.Key.EmployerId, Count = group.Count() })
            .ToListAsync(ct);
        var moves =
            from day in days
            let to = EmployerOfDay.Of(day.Date, day.EmployerId, query.After)
            where to != day.EmployerId
            group day by (From: day.EmployerId, To: to) into move
            select new ContractMove
            {
                FromEmployerId = move.Key.From,
                ToEmployerId = move.Key.To,
                Activities = move.Sum(day => day.Count),
                FirstDay = move.Min(day => day.Date),
                LastDay = move.Max(day => day.Date),
            };
        return new()
        {
            Moves = [.. moves.OrderByDescending(move => move.Activities).ThenBy(move => move.FirstDay).ThenBy(move => move.ToEmployerId)],
            LosingTheirContract = days
                .Where(day => Covered(day.Date, query.Before) && !Covered(day.Date, query.After))
                .Sum(day => day.Count),
        };
    }

    private static bool Covered(DateOnly day, IReadOnlyList<EmployedDays> contracts) => contracts.Any(contract => contract.Covers(day));
}
