using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Adds lines to the trail's end, each note once.</summary>
internal sealed class AppendToTrail(OrganizationDbContext db, TrailSeals seals) : INotificationHandler<EventBatch<ActionAudited>>
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
        var fresh = notes.ExceptBy(known, note => note.EventId).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        var seal = await db.AuditSeals.SingleOrDefaultAsync(ct) ?? db.AuditSeals.Add(AuditSeal.New()).Entity;
        var sealedEnd = await SealedEndAsync(seal, ct);
        var end = sealedEnd ?? await LastLineAsync(ct);
        foreach (var note in fresh)
        {
            var entry = AuditEntry.After(end.Number, end.Hash, note);
            db.AuditEntries.Add(entry);
            end = new(entry.Number, entry.Hash);
        }

        seal.Extend(end.Number, sealedEnd is null ? [] : seals.SealLast(end)); // a seal that was broken stays so
        await db.SaveChangesAsync(ct);
    }

    /// <returns>Null: the seal is gone, or was not made by this host.</returns>
    private async Task<TrailEnd?> SealedEndAsync(AuditSeal seal, CancellationToken ct)
    {
        if (seal.LastNumber > 0)
        {
            return seals.LastOf(seal);
        }

        return await db.AuditEntries.AnyAsync(ct) ? null : TrailEnd.Start;
    }

    private async Task<TrailEnd> LastLineAsync(CancellationToken ct) =>
        await db.AuditEntries.OrderByDescending(entry => entry.Number)
            .Select(entry => new TrailEnd(entry.Number, entry.Hash))
            .FirstOrDefaultAsync(ct) ?? TrailEnd.Start;
}
