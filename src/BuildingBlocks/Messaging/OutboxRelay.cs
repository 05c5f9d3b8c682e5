using ConseillerNumerique.BuildingBlocks.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>
/// Reads by sequence, publishes runs of one type as one batch, removes what was taken. A run that fails goes one by
/// one; a single failure backs off and is parked in the end, without holding up the others.
/// </summary>
internal sealed class OutboxRelay<TContext>(
    IServiceScopeFactory scopes,
    EventTypes types,
    OutboxSignal<TContext> signal,
    ModuleWritesOf<TContext> writes,
    TimeProvider clock,
    ILogger<OutboxRelay<TContext>> logger) : IOutboxRelay
    where TContext : ModuleDbContext
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly Guid _relay = Guid.NewGuid();

    public string Module { get; } = ReadModule(scopes);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => signal.WaitAsync(longest, ct);

    public async Task<int> DeliverPendingAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        var pending = await TakePendingAsync(db, ct);
        var delivered = new List<OutboxMessage>(pending.Count);
        foreach (var run in Runs(pending))
        {
            delivered.AddRange(await DeliverAsync(run, ct));
        }

        await RemoveAsync(db, delivered, ct);
        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveChangesAsync(ct);
        }

        return delivered.Count;
    }

    public async Task<bool> HasPassedAsync(long sequence, bool allBefore, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        return !await db.Outbox.AnyAsync(
            message => message.ParkedAt == null
                && (message.Sequence == sequence || (allBefore && message.Sequence < sequence)),
            ct);
    }

    public async Task<RelayState> StateAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        var waiting = await db.Outbox.Where(message => message.ParkedAt == null)
            .GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = all.Min(one => one.OccurredAt), Last = all.Max(one => one.Sequence) })
            .SingleOrDefaultAsync(ct);
        var parked = await db.Outbox.Where(message => message.ParkedAt != null)
            .OrderBy(message => message.Sequence).Take(RelayState.MostParkedShown)
            .Select(message => new ParkedEvent(
                message.Sequence, message.EventId, message.Type, message.OccurredAt, message.ParkedAt!.Value, message.LastError))
            .ToListAsync(ct);
        return new()
        {
            Module = Module,
            Pending = waiting?.Count ?? 0,
            OldestPendingAt = waiting?.Oldest,
            LastSequence = waiting?.Last ?? 0,
            Parked = parked,
        };
    }

    public async Task<int> RetryParkedAsync(long? sequence, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        var parked = await db.Outbox
            .Where(message => message.ParkedAt != null && (sequence == null || message.Sequence == sequence))
            .ToListAsync(ct);
        parked.ForEach(message => message.Retry());
        await db.SaveChangesAsync(ct);
        signal.Wake();
        return parked.Count;
    }

    private static string ReadModule(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<TContext>().Schema;
    }

    private static IEnumerable<List<OutboxMessage>> Runs(List<OutboxMessage> pending)
    {
        for (var start = 0; start < pending.Count;)
        {
            var run = pending.Skip(start).TakeWhile(message => message.Type == pending[start].Type).ToList();
            start += run.Count;
            yield return run;
        }
    }

    private async Task<List<OutboxMessage>> TakePendingAsync(TContext db, CancellationToken ct)
    {
        var now = Now;
        var due = db.Outbox
            .Where(message => message.ParkedAt == null
                && (message.NextAttemptAt == null || message.NextAttemptAt <= now)
                && (message.ClaimedUntil == null || message.ClaimedUntil <= now))
            .OrderBy(message => message.Sequence)
            .Take(BatchSize);
        if (db.Database.IsSqlite())
        {
            return await due.ToListAsync(ct);
        }

        // Several hosts may share one SQL Server: a row belongs to the relay that claimed it, until its lease ends.
        await due.ExecuteUpdateAsync(
            row => row.SetProperty(message => message.ClaimedBy, _relay)
                .SetProperty(message => message.ClaimedUntil, now + Lease),
            ct);
        return await db.Outbox
            .Where(message => message.ClaimedBy == _relay && message.ClaimedUntil > now && message.ParkedAt == null)
            .OrderBy(message => message.Sequence)
            .ToListAsync(ct);
    }

    private async Task<IReadOnlyList<OutboxMessage>> DeliverAsync(List<OutboxMessage> run, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var batch = types.Batch(run[0].Type, [.. run.Select(message => message.Payload)]);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Publish(batch, ct);
            return run;
        }
        catch (Exception) when (run.Count > 1 && !ct.IsCancellationRequested)
        {
            var delivered = new List<OutboxMessage>(run.Count);
            foreach (var message in run)
            {
                delivered.AddRange(await DeliverAsync([message], ct));
            }

            return delivered;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            run[0].Failed(exception, Now);
            logger.LogError(
                exception,
                "Event {EventId} ({EventType}) of {Module} not delivered, attempt {Attempts}",
                run[0].EventId, run[0].Type, Module, run[0].Attempts);
            return [];
        }
    }

    private async Task RemoveAsync(TContext db, List<OutboxMessage> delivered, CancellationToken ct)
    {
        if (delivered.Count == 0)
        {
            return;
        }

        var sequences = delivered.Select(message => message.Sequence).ToList();
        await writes.WriteAsync(
            () => db.Outbox.Where(message => sequences.Contains(message.Sequence)).ExecuteDeleteAsync(ct), ct);
        delivered.ForEach(message => db.Entry(message).State = EntityState.Detached);
    }
}
