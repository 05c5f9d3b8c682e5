using Microsoft.Extensions.Hosting;
using Quartz;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>The engine's side of a run; one at a time for each job.</summary>
[DisallowConcurrentExecution]
internal sealed class ExecuteQueuedRun(JobExecution execution, JobJournal journal, IHostApplicationLifetime lifetime) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken, lifetime.ApplicationStopping);
        var trigger = context.Recovering ? context.RecoveringTriggerKey! : context.Trigger.Key; // told when recovering
        var run = Guid.ParseExact(trigger.Name, "N");
        if (context.Recovering || context.RetryAttempt > 0)
        {
            await journal.ReleaseAsync(run);
        }

        await execution.TryAsync(run, stop.Token);
    }
}
