using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Runs a queued run in a scope of its own and writes down how it went.</summary>
internal sealed class JobExecution(
    IServiceScopeFactory scopes, JobCatalogue catalogue, JobJournal journal, TimeProvider clock, ILogger<JobExecution> logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs it if it still waits; a failure is written down and tried again later, not thrown.</summary>
    public async Task TryAsync(Guid id, CancellationToken ct)
    {
        if (await journal.StartAsync(id, ct) is not { } run)
        {
            return;
        }

        if (catalogue.Find(run.Job) is not { } job)
        {
            await journal.FailAsync(id, new InvalidOperationException("Ce travail n’existe plus."), retryIn: null);
            return;
        }

        try
        {
            await RunAsync(run, job, follower: null, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await journal.ReleaseAsync(id);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Job {Job}, run {RunId}, attempt {Attempts} failed", run.Job, id, run.Attempts);
            await journal.FailAsync(id, failure, run.Attempts <= job.Retries ? PauseAfter(run.Attempts) : null);
        }
    }

    /// <summary>Runs it here; a failure is written down and thrown.</summary>
    public async Task<string> RunNowAsync(
        JobDefinition job, string? argument, IProgress<JobProgress>? follower, CancellationToken ct)
    {
        var run = await journal.AddRunningAsync(job.Name, argument, ct);
        try
        {
            return await RunAsync(run, job, follower, ct);
        }
        catch (Exception failure)
        {
            await journal.FailAsync(run.Id, failure, retryIn: null);
            throw;
        }
    }

    /// <summary>30 seconds, 2, 8 and 32 minutes, then an hour.</summary>
    internal static TimeSpan PauseAfter(int attempts)
    {
        var pause = FirstPause * Math.Pow(4, Math.Min(attempts, 10) - 1);
        return pause < LongestPause ? pause : LongestPause;
    }

    private async Task<string> RunAsync(
        RecordedRun run, JobDefinition job, IProgress<JobProgress>? follower, CancellationToken ct)
    {
        var lastReport = (long?)null;
        await using var scope = scopes.CreateAsyncScope();
        var work = (IBackgroundJob)scope.ServiceProvider.GetRequiredService(job.Type);
        var summary = await work.RunAsync(new(run.Argument, ReportAsync), ct);
        await journal.SucceedAsync(run.Id, summary);
        return summary;

        Task ReportAsync(JobProgress progress, CancellationToken stop)
        {
            follower?.Report(progress);
            var isLast = progress.Done == progress.Total;
            if (!isLast && lastReport is { } last && clock.GetElapsedTime(last) < BetweenReports)
            {
                return Task.CompletedTask;
            }

            lastReport = clock.GetTimestamp();
            return journal.ReportAsync(run.Id, progress, stop);
        }
    }
}
