using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>
/// Starts the scheduler beside the pages, hands it what is queued, and stops it with the host. A jobs' database that
/// cannot be opened holds up the jobs, not the pages.
/// </summary>
internal sealed class JobEngine(
    ISchedulerFactory factory,
    JobCatalogue catalogue,
    JobJournal journal,
    JobSignal signal,
    EngineState state,
    DatabaseSettings settings,
    ILogger<JobEngine> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        IScheduler? scheduler = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                scheduler ??= await StartAsync(await factory.GetScheduler(stoppingToken), stoppingToken);
                await HandOverAsync(scheduler, stoppingToken);
                state.IsRunning = true;
                await signal.WaitAsync(BetweenLooks, stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                break; // the scheduler wraps a cancelled start in exceptions of its own
            }
            catch (Exception exception)
            {
                state.IsRunning = false;
                logger.LogError(exception, "The job engine stumbled and goes on");
                await Task.Delay(AfterTrouble, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        state.IsRunning = false;
        if (scheduler is not null)
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }

    private async Task<IScheduler> StartAsync(IScheduler scheduler, CancellationToken ct)
    {
        await journal.ResumeAsync(alone: settings.Provider == DatabaseProvider.Sqlite, ct);
        await new Timetable(scheduler, catalogue).SynchronizeAsync(ct);
        await scheduler.Start(ct);
        return scheduler;
    }

    private async Task HandOverAsync(IScheduler scheduler, CancellationToken ct)
    {
        foreach (var run in await journal.DueAsync(ct))
        {
            if (catalogue.Find(run.Job) is not null)
            {
                await scheduler.ScheduleTrigger(
                    TriggerBuilder.Create()
                        .WithIdentity(run.Id.ToString("N"), Timetable.Runs)
                        .ForJob(new JobKey(run.Job, Timetable.Runs))
                        .StartNow()
                        .Build(),
                    TriggerConflict.Keep,
                    ct);
            }

            await journal.MarkHandedOverAsync(run.Id, ct);
        }
    }
}
