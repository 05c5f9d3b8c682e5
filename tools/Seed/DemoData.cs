using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConseillerNumerique.Seed;

/// <summary>What the host calls to have data to show.</summary>
public static class DemoData
{
    /// <summary>Adds the command <c>donnees</c>.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="modules">Of the host.</param>
    public static IServiceCollection AddDemoData(this IServiceCollection services, IReadOnlyList<IModule> modules)
    {
        services.AddSingleton(new SeedModules(modules));
        return services.AddScoped<IHostCommand, MakeData>();
    }

    /// <summary>
    /// In Development, fills databases that are empty or that a kill left half filled. To be called after the
    /// migrations, before anyone is served.
    /// </summary>
    /// <exception cref="SettingException">Elsewhere, half filled databases: nobody should work on them.</exception>
    public static async Task FillOnFirstStartAsync(IServiceProvider services, IProgress<string> output, CancellationToken ct)
    {
        var isUnfinished = new UnfinishedMark(services.GetRequiredService<DataDirectory>()).Stands;
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            if (isUnfinished)
            {
                throw new SettingException("Les données de démonstration sont incomplètes : refaites-les avec la commande donnees.");
            }
        }
        else if (isUnfinished || await EmptyDatabases.AreEmptyAsync(services, ct))
        {
            var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, services.GetRequiredService<TimeProvider>());
            await SeedRun.RunAsync(services, SeedOrder.Demo(today), output, ct);
        }
    }
}
