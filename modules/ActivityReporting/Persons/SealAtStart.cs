using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Queues the sealing of notes that an earlier version stored as they are; asks an index that is empty ever after.</summary>
internal sealed class SealAtStart(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ActivityReportingDbContext>();
        if (await db.Activities.AnyAsync(one => one.PlainNotes != null, cancellationToken)
            || await db.CoordinationActivities.AnyAsync(one => one.PlainNotes != null, cancellationToken)
            || await db.Loans.AnyAsync(one => one.PlainWhat != null, cancellationToken))
        {
            await scope.ServiceProvider.GetRequiredService<IJobs>().EnqueueAsync(RenewSealsJob.Name, null, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
