using Quartz;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>
/// Brings the stored schedule to what this build declares. A trigger that has not changed is left alone: it remembers
/// what was missed while the host was down, which a replaced one would forget.
/// </summary>
internal sealed class Timetable(IScheduler scheduler, JobCatalogue catalogue)
{
    /// <summary>Group of the jobs that run, and of their triggers, each named after its run.</summary>
    public const string Runs = "runs";

    /// <summary>Group of the triggers that queue a run when its time has come.</summary>
    public const string Recurring = "recurring";

    public async Task SynchronizeAsync(CancellationToken ct)
    {
        foreach (var job in catalogue.All)
        {
            await scheduler.AddJob(
                JobBuilder.Create<ExecuteQueuedRun>()
                    .WithIdentity(job.Name, Runs).StoreDurably().RequestRecovery().Build(),
                AddJobOptions.Replacing,
                ct);
            if (job.Schedule is { } schedule)
            {
                await SynchronizeAsync(job.Name, schedule, ct);
            }
        }

        await ForgetUnknownAsync(Runs, _ => true, ct);
        await ForgetUnknownAsync(Recurring, job => job.Schedule is not null, ct);
        await scheduler.ResetTriggersFromErrorState(GroupMatcher<TriggerKey>.AnyGroup(), ct);
    }

    private async Task SynchronizeAsync(string name, Schedule schedule, CancellationToken ct)
    {
        var key = new TriggerKey(name, Recurring);
        var wanted = TriggerBuilder.Create()
            .WithIdentity(key)
            .ForJob(new JobKey(name, Recurring))
            .WithCronSchedule(schedule.Cron, cron => cron
                .InTimeZone(Schedule.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        await scheduler.AddJob(
            JobBuilder.Create<QueueScheduledRun>()
                .WithIdentity(name, Recurring).StoreDurably().RequestRecovery().Build(),
            AddJobOptions.Replacing,
            ct);
        if (await scheduler.GetTrigger(key, ct) is not ICronTrigger stored)
        {
            await scheduler.ScheduleTrigger(wanted, TriggerConflict.Replace, ct);
        }
        else if (stored.CronExpressionString != schedule.Cron)
        {
            await scheduler.RescheduleJob(key, wanted, ct);
        }
    }

    private async Task ForgetUnknownAsync(string group, Func<JobDefinition, bool> keeps, CancellationToken ct)
    {
        var known = catalogue.All.Where(keeps).Select(job => job.Name).ToHashSet();
        foreach (var key in await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(group), ct))
        {
            if (!known.Contains(key.Name))
            {
                await scheduler.DeleteJob(key, ct);
            }
        }
    }
}
