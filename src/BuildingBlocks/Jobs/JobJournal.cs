using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>
/// Writes what happens to a run. Each step is one statement whose condition says from which state it may be taken, so
/// that a run handed over twice is run once.
/// </summary>
internal sealed class JobJournal(IServiceScopeFactory scopes, JobSignal signal, TimeProvider clock) : IDisposable
{
    /// <summary>Looking and adding are one step for all who click in this host.</summary>
    private readonly SemaphoreSlim _joining = new(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Queues a run and wakes the engine of this process, if it has one.</summary>
    public async Task AddAsync(Guid id, string job, string? argument, CancellationToken ct)
    {
        await SaveAsync(NewRun(id, job, argument), ct);
        signal.Wake();
    }

    /// <summary>A run that has not begun sees whatever was done before it was asked for again: it is joined.</summary>
    /// <returns>The id given, or that of the run which waits.</returns>
    public async Task<Guid> AddOrJoinAsync(Guid id, string job, string? argument, CancellationToken ct)
    {
        await _joining.WaitAsync(ct);
        try
        {
            var waiting = await WithAsync(db => db.Runs.AsNoTracking()
                .Where(run => run.Job == job && run.Argument == argument && run.State == JobRunState.Queued && run.Attempts == 0)
                .Select(run => (Guid?)run.Id)
                .FirstOrDefaultAsync(ct));
            if (waiting is null)
            {
                await AddAsync(id, job, argument, ct);
            }

            return waiting ?? id;
        }
        finally
        {
            _joining.Release();
        }
    }

    /// <summary>A run that begins where it is asked for, and that no engine may take.</summary>
    public async Task<RecordedRun> AddRunningAsync(string job, string? argument, CancellationToken ct)
    {
        var run = NewRun(Guid.CreateVersion7(clock.GetUtcNow()), job, argument)
            with { State = JobRunState.Running, StartedAt = Now, Attempts = 1 };
        await SaveAsync(run, ct);
        return run;
    }

    /// <returns>Null when the run is not waiting: already taken, done, or forgotten.</returns>
    public Task<RecordedRun?> StartAsync(Guid id, CancellationToken ct) => WithAsync(async db =>
    {
        var taken = await db.Runs
            .Where(run => run.Id == id && run.State == JobRunState.Queued)
            .ExecuteUpdateAsync(
                row => row.SetProperty(run => run.State, JobRunState.Running)
                    .SetProperty(run => run.StartedAt, Now)
                    .SetProperty(run => run.Attempts, run => run.Attempts + 1)
                    .SetProperty(run => run.Done, 0)
                    .SetProperty(run => run.Total, 0)
                    .SetProperty(run => run.What, (string?)null),
                ct);
        return taken == 0 ? null : await db.Runs.AsNoTracking().SingleAsync(run => run.Id == id, ct);
    });

    public Task ReportAsync(Guid id, JobProgress progress, CancellationToken ct) => WithAsync(db => db.Runs
        .Where(run => run.Id == id && run.State == JobRunState.Running)
        .ExecuteUpdateAsync(
            row => row.SetProperty(run => run.Done, progress.Done)
                .SetProperty(run => run.Total, progress.Total)
                .SetProperty(run => run.What, Cut(progress.What, RecordedRun.MaxWhatLength)),
            ct));

    /// <summary>Not cancelled: what was done is written down even while the host stops.</summary>
    public Task SucceedAsync(Guid id, string summary) => WithAsync(db => db.Runs
        .Where(run => run.Id == id)
        .ExecuteUpdateAsync(row => row.SetProperty(run => run.State, JobRunState.Succeeded)
            .SetProperty(run => run.EndedAt, Now)
            .SetProperty(run => run.Error, (string?)null)
            .SetProperty(run => run.Summary, Cut(summary, RecordedRun.MaxTextLength))));

    /// <param name="id">The run.</param>
    /// <param name="failure">Its type and message are kept.</param>
    /// <param name="retryIn">Null: given up.</param>
    public Task FailAsync(Guid id, Exception failure, TimeSpan? retryIn) => WithAsync(db =>
    {
        var error = Cut($"{failure.GetType().Name}\u00A0: {failure.Message}", RecordedRun.MaxTextLength);
        var now = Now;
        var failed = db.Runs.Where(run => run.Id == id);
        return retryIn is { } pause
            ? failed.ExecuteUpdateAsync(row => row.SetProperty(run => run.State, JobRunState.Queued)
                .SetProperty(run => run.Error, error)
                .SetProperty(run => run.DueAt, now + pause)
                .SetProperty(run => run.HandedOver, false))
            : failed.ExecuteUpdateAsync(row => row.SetProperty(run => run.State, JobRunState.Failed)
                .SetProperty(run => run.Error, error)
                .SetProperty(run => run.EndedAt, now));
    });

    /// <summary>Cut short by a stop or a kill: back in the queue, the try not counted.</summary>
    public Task ReleaseAsync(Guid id) => WithAsync(db => db.Runs
        .Where(run => run.Id == id && run.State == JobRunState.Running)
        .ExecuteUpdateAsync(row => row.SetProperty(run => run.State, JobRunState.Queued)
            .SetProperty(run => run.Attempts, run => run.Attempts - 1)
            .SetProperty(run => run.HandedOver, false)));

    /// <summary>At start: whatever a scheduler had is looked at again.</summary>
    /// <param name="alone">No other process can be running any: what looks so was cut short.</param>
    /// <param name="ct">Of the start.</param>
    public Task ResumeAsync(bool alone, CancellationToken ct) => WithAsync(async db =>
    {
        if (alone)
        {
            await db.Runs.Where(run => run.State == JobRunState.Running)
                .ExecuteUpdateAsync(row => row.SetProperty(run => run.State, JobRunState.Queued), ct);
        }

        return await db.Runs.Where(run => run.State == JobRunState.Queued && run.HandedOver)
            .ExecuteUpdateAsync(row => row.SetProperty(run => run.HandedOver, false), ct);
    });

    /// <summary>Queued, due and not handed over yet, oldest first.</summary>
    public Task<List<RecordedRun>> DueAsync(CancellationToken ct) => WithAsync(db =>
    {
        var now = Now;
        return db.Runs.AsNoTracking()
            .Where(run => run.State == JobRunState.Queued && !run.HandedOver && run.DueAt <= now)
            .OrderBy(run => run.DueAt).ThenBy(run => run.Id)
            .Take(100)
            .ToListAsync(ct);
    });

    public Task MarkHandedOverAsync(Guid id, CancellationToken ct) => WithAsync(db => db.Runs
        .Where(run => run.Id == id && run.State == JobRunState.Queued)
        .ExecuteUpdateAsync(row => row.SetProperty(run => run.HandedOver, true), ct));

    /// <returns>How many ended runs were erased.</returns>
    public Task<int> ForgetAsync(TimeSpan age, CancellationToken ct) => WithAsync(db =>
    {
        var limit = Now - age;
        return db.Runs.Where(run => run.EndedAt < limit).ExecuteDeleteAsync(ct);
    });

    /// <returns>How many ended runs <see cref="ForgetAsync"/> would erase.</returns>
    public Task<int> CountOldAsync(TimeSpan age, CancellationToken ct) => WithAsync(db =>
    {
        var limit = Now - age;
        return db.Runs.CountAsync(run => run.EndedAt < limit, ct);
    });

    public void Dispose() => _joining.Dispose();

    private RecordedRun NewRun(Guid id, string job, string? argument) => new()
    {
        Id = id,
        Job = job,
        Argument = argument,
        State = JobRunState.Queued,
        QueuedAt = Now,
        DueAt = Now,
    };

    private Task<int> SaveAsync(RecordedRun run, CancellationToken ct) => WithAsync(db =>
    {
        db.Runs.Add(run);
        return db.SaveChangesAsync(ct);
    });

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private async Task<T> WithAsync<T>(Func<JobsDbContext, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<JobsDbContext>());
    }
}
