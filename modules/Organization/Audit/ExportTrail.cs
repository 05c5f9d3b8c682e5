using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Security;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>The trail under a filter, as a table; the export is noted in the trail itself.</summary>
internal sealed record ExportTrail(ListTrail Filter) : IRequest<ExportTable<TrailRow>>;

internal sealed class ExportTrailHandler(OrganizationDbContext db, TrailWords words, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ExportTrail, ExportTable<TrailRow>>
{
    public async Task<ExportTable<TrailRow>> Handle(ExportTrail query, CancellationToken ct)
    {
        db.Enqueue(notes.Of(AuditActions.Exported, Guid.Empty));
        await db.SaveChangesAsync(ct);
        return new()
        {
            FileName = $"audit-{BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock):yyyy-MM-dd}",
            Title = "Journal d’audit",
            Filters = [.. FiltersOf(query.Filter)],
            Columns =
            [
                new("Numéro", row => row.Number) { Width = 10 },
                new("Quand (heure de Paris)", row => Moments.Of(row.OccurredAt)) { Width = 26 },
                new("Qui", TrailWords.ActorOf) { Width = 30 },
                new("Identifiant de qui", row => row.ActorId.ToString()) { Width = 38 },
                new("Quoi", row => words.LabelOf(row.Action)) { Width = 34 },
                new("Champs", row => row.Fields) { Width = 30 },
                new("Personne concernée", row => row.Person) { Width = 30 },
                new("Identifiant de l’objet", row => row.SubjectId.ToString()) { Width = 38 },
                new("Adresse IP", row => row.Address),
            ],
            Rows = db.RowsOf(await ListTrailHandler.MatchingAsync(db, query.Filter, ct)).AsAsyncEnumerable(),
        };
    }

    private IEnumerable<(string, string)> FiltersOf(ListTrail filter)
    {
        if (filter.From is { } from)
        {
            yield return ("Du", FrenchDates.Numeric(from));
        }

        if (filter.To is { } to)
        {
            yield return ("Au", FrenchDates.Numeric(to));
        }

        if (filter.Action is { } action)
        {
            yield return ("Action", words.LabelOf(action));
        }

        if (filter.Who is { } who)
        {
            yield return ("Personne", who);
        }

        if (filter.Address is { } address)
        {
            yield return ("Adresse IP", address);
        }

        if (filter.Subject is { } subject)
        {
            yield return ("Objet", subject.ToString());
        }
    }
}
