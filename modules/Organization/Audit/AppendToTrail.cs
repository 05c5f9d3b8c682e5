using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Adds lines to the trail's end, each note once.</summary>
internal sealed class AppendToTrail(OrganizationDbContext db) : INotificationHandler<EventBatch<ActionAudited>>
{
    /// <summary>Each module's relay may come at the same instant.</summary>
    private const int Tries = 10;

    public async Task Handle(EventBatch<ActionAudited> notification, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await AppendAsync(notification.Events, cancellationToken);
                return;
            }
            catch (DbUpdateException overtaken) when (attempt < Tries && IsRace(overtaken))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static bool IsRace(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || exception.IsUniqueViolation();

    private async Task AppendAsync(IReadOnlyList<ActionAudited> notes, CancellationToken ct)
    {
        var ids = notes.Select(note => note.EventId).ToList();
        var known = await db.AuditEntries.Where(entry => ids.Contains(entry.EventId)).Select(entry => entry.EventId).ToListAsync(ct);
        var seal = await db.AuditSeals.SingleOrDefaultAsync(ct) ?? db.AuditSeals.Add(AuditSeal.New()).Entity;
        foreach (var note in notes.ExceptBy(known, note => note.EventId))
        {
            var entry = AuditEntry.After(seal.LastNumber, seal.LastHash, note);
            db.AuditEntries.Add(entry);
            seal.Extend(entry);
        }

        await db.SaveChangesAsync(ct);
    }
}
