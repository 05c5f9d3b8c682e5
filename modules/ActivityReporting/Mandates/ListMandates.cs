using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>One's own mandates: those that run, the one that ends first at the top; then those that are over, the last one first.</summary>
internal sealed record ListMandates : IRequest<IReadOnlyList<MandateRow>>;

internal sealed class ListMandatesHandler(ActivityReportingDbContext db, PersonMomentReader reader, IMediator mediator)
    : IRequestHandler<ListMandates, IReadOnlyList<MandateRow>>
{
    private const int MostRunning = 500;
    private const int MostOver = 50;

    public async Task<IReadOnlyList<MandateRow>> Handle(ListMandates query, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var own = db.Mandates.AsNoTracking().Where(one => one.AdvisorId == at.AdvisorId);
        var running = await own.Where(one => one.EndsOn >= at.Today).OrderBy(one => one.EndsOn).ThenBy(one => one.Id).Take(MostRunning).ToListAsync(ct);
        var over = await own.Where(one => one.EndsOn < at.Today).OrderByDescending(one => one.EndsOn).ThenByDescending(one => one.Id).Take(MostOver).ToListAsync(ct);
        List<MandateRow> rows = [.. running.Concat(over).Select(one => MandateRow.Of(one, at.Today))];
        var names = await mediator.Send(new FindOwnPersons(PersonIds.Of(rows.Select(row => row.PersonId)), Named: true), ct);
        return rows.ConvertAll(row => row with { PersonName = names.GetValueOrDefault(row.PersonId)?.Name });
    }
}
