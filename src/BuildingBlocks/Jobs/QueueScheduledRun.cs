using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Quartz;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Queues the run whose time has come. Its id follows from job and time: fired twice, it is queued once.</summary>
internal sealed class QueueScheduledRun(JobJournal journal) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var job = context.JobDetail.Key.Name;
        var time = context.ScheduledFireTimeUtc ?? context.FireTimeUtc;
        try
        {
            await journal.AddAsync(IdOf(job, time), job, argument: null, cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.IsUniqueViolation())
        {
            // Recovered after a kill that came just after the save.
        }
    }

    internal static Guid IdOf(string job, DateTimeOffset time) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{job} {time.UtcDateTime:O}")).AsSpan(0, 16));
}
