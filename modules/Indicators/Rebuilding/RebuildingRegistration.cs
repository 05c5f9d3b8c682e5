using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Checking;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>The nightly check, and the rebuild as a job that an administrator, the command or an update starts.</summary>
internal static class RebuildingRegistration
{
    public static void AddRebuilding(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddContextBeside<RebuiltDbContext, IndicatorsDbContext>(configuration, IndicatorsDbContext.SchemaName);
        services.AddSingleton<FactsShape>();
        services.AddScoped<ShadowTables>();
        services.AddScoped<ReadFacts>();
        services.AddScoped<SortedFacts>();
        services.AddScoped<FillTotals>();
        services.AddScoped<FillInOrder>();
        services.AddScoped<FillAsRead>();
        services.AddScoped<IFillTables>(scope => scope.GetRequiredService<RebuiltDbContext>().Database.IsSqlite()
            ? scope.GetRequiredService<FillInOrder>()
            : scope.GetRequiredService<FillAsRead>());
        services.AddScoped<CatchUp>();
        services.AddHostedService<ReviewShapeAtStart>();
        services.AddRecurringJob<CheckFiguresJob>(CheckFiguresJob.Name, CheckFiguresJob.Title, CheckFiguresJob.Cron, retries: 0);
        services.AddJob<RebuildFactsJob>(RebuildFactsJob.Name, "Reconstruire les indicateurs", retries: 5);
        services.AddJobCommand(new JobCommand
        {
            Name = "indicateurs reconstruire",
            Usage = "indicateurs reconstruire\u00A0: recalcule tous les indicateurs à partir des activités",
            Job = RebuildFactsJob.Name,
            Argument = ReadNothing,
        });
    }

    private static Result<string> ReadNothing(IReadOnlyList<string> arguments, TimeProvider clock) =>
        arguments is [var unknown, ..]
            ? new Refusal("facts.unknown_argument", $"«\u00A0{unknown}\u00A0» n’est pas attendu\u00A0: la commande n’a pas d’option.")
            : "";
}
