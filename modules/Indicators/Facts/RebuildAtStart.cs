using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>Activities without any fact, after a restore or an update that changed what facts are: the rebuild begins by itself.</summary>
internal sealed class RebuildAtStart(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<IndicatorsDbContext>().ActivityFacts.AnyAsync(cancellationToken)
            || (await services.GetRequiredService<IMediator>().Send(new ReadActivities(Guid.Empty, 1), cancellationToken)).Count == 0)
        {
            return;
        }

        var jobs = services.GetRequiredService<IJobs>();
        if ((await jobs.OpenRunsAsync(cancellationToken)).All(run => run.Job != RebuildFactsJob.Name))
        {
            await jobs.EnqueueAsync(RebuildFactsJob.Name, argument: null, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
