using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Checking;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Teams;
using ConseillerNumerique.SharedKernel;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>The rebuild, as a job that an administrator or the command starts.</summary>
internal static class FactsRegistration
{
    public static void AddFacts(this IServiceCollection services)
    {
        services.AddScoped<ShortKeys>();
        services.AddScoped<FactWriter>();
        services.AddScoped<FiguresReader>();
        services.AddScoped<TeamSpans>();
        services.AddHostedService<RebuildAtStart>();
        services.AddRecurringJob<CheckFiguresJob>(CheckFiguresJob.Name, CheckFiguresJob.Title, CheckFiguresJob.Cron, retries: 0);
        services.AddJob<RebuildFactsJob>(RebuildFactsJob.Name, "Reconstruire les indicateurs", retries: 0);
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
