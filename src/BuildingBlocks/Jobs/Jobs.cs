using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

internal sealed class Jobs(
    JobsDbContext db, JobCatalogue catalogue, JobJournal journal, JobExecution execution, TimeProvider clock) : IJobs
{
    public async Task<Guid> EnqueueAsync(string job, string? argument, CancellationToken ct)
    {
        var name = catalogue.Get(job).Name;
        return await journal.AddOrJoinAsync(Guid.CreateVersion7(clock.GetUtcNow()), name, argument, ct);
    }

    public Task<string> RunInlineAsync(
        string job, string? argument, IProgress<JobProgress>? progress, CancellationToken ct) =>
        execution.RunNowAsync(catalogue.Get(job), argument, progress, ct);

    public async Task<int> RunQueuedAsync(CancellationToken ct)
    {
        var due = await journal.DueAsync(ct);
        foreach (var run in due)
        {
            await execution.TryAsync(run.Id, ct);
        }

        return due.Count;
    }

    public async Task<Guid?> RetryAsync(Guid run, CancellationToken ct) =>
        await FindAsync(run, ct) is { } old && catalogue.Find(old.Job) is not null
            ? await EnqueueAsync(old.Job, old.Argument, ct)
            : null;

    public async Task<JobRunRow?> FindAsync(Guid run, CancellationToken ct) =>
        await db.Runs.AsNoTracking().SingleOrDefaultAsync(one => one.Id == run, ct) is { } found ? RowOf(found) : null;

    public async Task<IReadOnlyList<JobRow>> ListAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var last = await db.Runs.AsNoTracking()
            .GroupBy(run => run.Job)
            .Select(runs => runs.OrderByDescending(run => run.QueuedAt).ThenByDescending(run => run.Id).First())
            .ToDictionaryAsync(run => run.Job, ct);
        return
        [
            .. catalogue.All
                .Select(job => new JobRow
                {
                    Name = job.Name,
                    Title = job.Title,
                    Cron = job.Schedule?.Cron,
                    NextRunAt = job.Schedule?.NextAfter(now),
                    HasDryRun = job.HasDryRun,
                    LastRun = last.TryGetValue(job.Name, out var run) ? RowOf(run) : null,
                })
                .OrderBy(job => job.Title, StringComparer.CurrentCulture),
        ];
    }

    public async Task<IReadOnlyList<JobRunRow>> OpenRunsAsync(CancellationToken ct)
    {
        var open = await db.Runs.AsNoTracking()
            .Where(run => run.State == JobRunState.Running || run.State == JobRunState.Queued)
            .OrderByDescending(run => run.State == JobRunState.Running).ThenBy(run => run.DueAt).ThenBy(run => run.Id)
            .Take(100)
            .ToListAsync(ct);
        return [.. open.Select(RowOf)];
    }

    public async Task<Page<JobRunRow>> HistoryAsync(int page, CancellationToken ct)
    {
        var ended = await db.Runs.AsNoTracking()
            .Where(run => run.EndedAt != null)
            .OrderByDescending(run => run.EndedAt).ThenByDescending(run => run.Id)
            .ToPageAsync(page, ct);
        return new([.. ended.Items.Select(RowOf)], ended.Number, ended.Size, ended.TotalCount);
    }

    private JobRunRow RowOf(RecordedRun run) => new()
    {
        Id = run.Id,
        Job = run.Job,
        Title = catalogue.Find(run.Job)?.Title ?? run.Job,
        Argument = run.Argument,
        State = run.State,
        Progress = run.What is null ? null : new(run.Done, run.Total, run.What),
        Attempts = run.Attempts,
        QueuedAt = run.QueuedAt,
        DueAt = run.DueAt,
        StartedAt = run.StartedAt,
        EndedAt = run.EndedAt,
        Summary = run.Summary,
        Error = run.Error,
    };
}
