using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>How one's own records are entered and changed, each save with its event.</summary>
internal static class OwnRecords
{
    private const int Tries = 20; // each failure is somebody else’s save: no more than come at once

    /// <summary>
    /// Sent twice with the same id and content, also at once, it makes one. The insert itself is the check: asking first
    /// whether the id is free would be a race and one more read.
    /// </summary>
    /// <param name="db">Holds no other change.</param>
    /// <param name="record">Its id was made when the form was shown.</param>
    /// <param name="makeUnder">Makes it under another id when somebody else has that one.</param>
    /// <param name="now">UTC; of the event.</param>
    /// <param name="ct">Of the request.</param>
    /// <param name="before">What else belongs to the save; called again with each attempt.</param>
    public static Task<SaveOutcome<TContent>> InsertAsync<TRecord, TContent>(
        this ActivityReportingDbContext db,
        TRecord record,
        Func<Guid, TRecord> makeUnder,
        DateTime now,
        CancellationToken ct,
        Func<TRecord, Task>? before = null)
        where TRecord : class, IRecordOf<TContent> =>
        db.AgainWhenRacedAsync(
            isAgain => InsertOnceAsync<TRecord, TContent>(db, isAgain ? makeUnder(record.Id) : record, makeUnder, now, before, ct),
            Tries);

    private static async Task<SaveOutcome<TContent>> InsertOnceAsync<TRecord, TContent>(
        ActivityReportingDbContext db, TRecord record, Func<Guid, TRecord> makeUnder, DateTime now, Func<TRecord, Task>? before, CancellationToken ct)
        where TRecord : class, IRecordOf<TContent>
    {
        var seals = db.GetService<Seals>();
        ContentDigest.Keep(record, seals);
        db.Add(record);
        await BeforeAsync(db, record, now, before);
        try
        {
            await db.SaveChangesAsync(ct);
            return SaveOutcome<TContent>.Saved(record.Id);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
        }

        var kept = await db.FindAsync<TRecord>([record.Id], ct) ?? throw new InvalidOperationException($"The id {record.Id} is taken by nobody.");
        db.ChangeTracker.Clear();
        return kept.OwnerId != record.OwnerId
            ? await db.InsertAsync<TRecord, TContent>(makeUnder(RecordIds.InsteadOf(record.Id, record.OwnerId)), makeUnder, now, ct, before)
            : Meet(record, kept, seals);
    }

    /// <param name="db">Holds no other change.</param>
    /// <param name="mine">Names the record and its owner.</param>
    /// <param name="change">Called again with the newer state when another save came first.</param>
    /// <param name="now">UTC; of the event.</param>
    /// <param name="ct">Of the request.</param>
    /// <param name="before">What else belongs to the save; called again with each attempt.</param>
    /// <returns>The record as it is kept now; null when there is none.</returns>
    public static Task<TRecord?> ChangeAsync<TRecord>(
        this ActivityReportingDbContext db,
        IQueryable<TRecord> mine,
        Action<TRecord> change,
        DateTime now,
        CancellationToken ct,
        Func<TRecord, Task>? before = null)
        where TRecord : class, IRecord =>
        db.AgainWhenRacedAsync<TRecord?>(
            async _ =>
            {
                if (await mine.SingleOrDefaultAsync(ct) is not { } record)
                {
                    return null;
                }

                var version = record.Version;
                change(record);
                if (record.Version != version)
                {
                    await BeforeAsync(db, record, now, before);
                    await db.SaveChangesAsync(ct);
                }

                return record;
            },
            Tries);

    /// <summary>The event tells the record as it will be saved, so it comes last.</summary>
    private static async Task BeforeAsync<TRecord>(ActivityReportingDbContext db, TRecord record, DateTime now, Func<TRecord, Task>? before)
        where TRecord : IRecord
    {
        if (before is not null)
        {
            await before(record);
        }

        if (record.ToEvent(now) is { } told)
        {
            db.Enqueue(told);
        }
    }

    private static SaveOutcome<TContent> Meet<TContent>(IRecordOf<TContent> mine, IRecordOf<TContent> kept, Seals seals)
    {
        var digest = ContentDigest.Of(mine.Content);
        var isTheSame = (kept is IDigested first && ContentDigest.IsOf(first.LoggedDigest, digest, kept.Id, seals))
            || digest.AsSpan().SequenceEqual(ContentDigest.Of(kept.Content));
        return isTheSame && kept.DeletedAt is null ? SaveOutcome<TContent>.Saved(kept.Id) : SaveOutcome<TContent>.Met(kept);
    }
}
