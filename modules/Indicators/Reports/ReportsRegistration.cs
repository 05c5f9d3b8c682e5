using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.Indicators.Reports.Reviewing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Reports;

/// <summary>The job, its command and what the handlers of reports need.</summary>
internal static class ReportsRegistration
{
    private const string Option = "mois";

    public static void AddReports(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = ReportSettings.From(configuration);
        services.AddSingleton(settings);
        services.AddScoped<AwaitEvents>();
        services.AddScoped<ReportsVisible>();
        services.AddScoped<Validator>();
        services.AddAuditedActions(ReportActions.All);
        services.AddScoped<IReminders, ReportReminders>();
        services.AddRecurringJob<FreezeMonthlyReports>(
            FreezeMonthlyReports.Name, FreezeMonthlyReports.Title, settings.Cron, FreezeMonthlyReports.Retries);
        services.AddJobCommand(new JobCommand
        {
            Name = "rapports",
            Usage = "rapports --mois 2026-10\u00A0: fige les rapports d’un mois clos",
            Job = FreezeMonthlyReports.Name,
            Argument = ReadMonth,
        });
    }

    private static Result<string> ReadMonth(IReadOnlyList<string> arguments, TimeProvider clock)
    {
        if (!CommandOptions.Parse(arguments, [Option]).TryGet(out var options, out var refusal))
        {
            return refusal;
        }

        if (!Month.TryParse(options[Option], out var month) || options.Words.Count > 0)
        {
            return ReportRefusals.MonthExpected;
        }

        return FreezeMonthlyReports.Refuse(month, clock) is { } unfit ? unfit : month.ToString();
    }
}
