using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Sealing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// Seals by the key of today whatever is not yet: notes from before they were sealed, and what an older key has sealed.
/// May be stopped at any time and asked again.
/// </summary>
internal sealed record RenewSeals : IRequest<RenewedSeals>;

internal sealed class RenewSealsHandler(ActivityReportingDbContext db, Seals seals) : IRequestHandler<RenewSeals, RenewedSeals>
{
    private const int Batch = 200;

    public async Task<RenewedSeals> Handle(RenewSeals command, CancellationToken ct)
    {
        var key = seals.CurrentKey;
        var activities = db.Activities.IgnoreAutoIncludes().Where(one => one.PlainNotes != null || one.SealedNotes.KeyId < key);
        var coordination = db.CoordinationActivities.Where(one => one.PlainNotes != null || one.SealedNotes.KeyId < key);
        var persons = db.FollowedPersons.Where(one => one.SealedIdentity.KeyId < key || one.SealedNotes.KeyId < key);
        var drafts = db.Drafts.Where(one => one.SealedFields.KeyId < key);
        var done = new RenewedSeals(0, 0)
            + await RenewAsync(activities, one => one.RenewSeal(seals), ct)
            + await RenewAsync(coordination, one => one.RenewSeal(seals), ct)
            + await RenewAsync(drafts, one => one.RenewSeal(), ct)
            + await RenewAsync(persons, one => one.RenewSeal(seals), ct)
            + await RenewAsync(db.Diagnoses.Where(one => one.SealedContent.KeyId < key), one => one.RenewSeal(), ct)
            + await RenewAsync(db.Correspondents.Where(one => one.SealedContent.KeyId < key), one => one.RenewSeal(), ct)
            + await RenewAsync(db.Loans.Where(one => one.PlainWhat != null || one.SealedWhat.KeyId < key), one => one.RenewSeal(), ct)
            + await RenewAsync(db.Mandates.Where(one => one.SealedContent.KeyId < key), one => one.RenewSeal(), ct);
        if (done.Renewed > 0 && db.Database.IsSqlite())
        {
            // What was written over would stay readable in the log beside the file until it wraps.
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        }

        return done;
    }

    /// <summary>In the order of ids, each once: one whose key is lost stays as it is.</summary>
    private async Task<RenewedSeals> RenewAsync<TRow>(IQueryable<TRow> stale, Func<TRow, bool> renew, CancellationToken ct)
        where TRow : class, ISealed
    {
        var (done, after) = (new RenewedSeals(0, 0), Guid.Empty);
        while (true)
        {
            var from = after;
            var rows = await stale.Where(one => EF.Property<Guid>(one, "Id") > from).OrderBy(one => EF.Property<Guid>(one, "Id")).Take(Batch).ToListAsync(ct);
            var renewed = rows.Count(renew);
            done += new RenewedSeals(renewed, rows.Count - renewed);
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody saved one of them meanwhile, which seals it: look at these once more.
                db.ChangeTracker.Clear();
                done += new RenewedSeals(-renewed, renewed - rows.Count);
                continue;
            }

            db.ChangeTracker.Clear();
            if (rows.Count < Batch)
            {
                return done;
            }

            after = rows[^1].Id;
        }
    }
}
