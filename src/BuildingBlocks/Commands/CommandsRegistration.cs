using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>How modules name their commands. Others are registered as scoped <see cref="IHostCommand"/>.</summary>
public static class CommandsRegistration
{
    public static IServiceCollection AddJobCommand(this IServiceCollection services, JobCommand command) =>
        services.AddScoped<IHostCommand>(provider => new JobCommandRun(
            command,
            provider.GetRequiredService<IJobs>(),
            provider.GetRequiredService<RunningHost>(),
            provider.GetRequiredService<TimeProvider>()));
}
