using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Data;

using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>Facts in, reports out, on a real host.</summary>
internal static class TestReports
{
    /// <summary>The last month closed by the clock of the tests.</summary>
    public static readonly Month February = new(2026, 2);

    public static Task AddFactsAsync(this TestHost host, params ActivityRecorded[] activities) => host.PublishAsync(activities);

    public static Task<FreezeSummary> FreezeAsync(this TestHost host, params Month[] months) => host.InScopeAsync(
        services => services.GetRequiredService<IMediator>().Send(new FreezeMonthlyReportsOf { Months = months }));

    public static Task<List<MonthlyReport>> ReportsOfAsync(this TestHost host, ReportScopeKind kind, string code) =>
        host.InIndicatorsAsync(db => db.MonthlyReports.AsNoTracking()
            .Where(report => report.ScopeKind == kind && report.ScopeCode == code)
            .OrderBy(report => report.FirstDay)
            .ToListAsync());

    public static async Task<MonthlyReport> ReportOfAsync(this TestHost host, Guid employerId) =>
        (await host.ReportsOfAsync(ReportScopeKind.Employer, employerId.ToString())).Single(report => report.Month == February);

    /// <summary>An employer with twelve people helped in February, frozen.</summary>
    public static async Task<MonthlyReport> FreezeOneAsync(this TestHost host, Guid employerId, string communeCode = "26108")
    {
        await host.AddFactsAsync(TestFacts.Workshop(employerId, February.First, 12, communeCode));
        await host.FreezeAsync(February);
        return await host.ReportOfAsync(employerId);
    }

    public static Task<T> InIndicatorsAsync<T>(this TestHost host, Func<IndicatorsDbContext, Task<T>> act) =>
        host.InScopeAsync(services => act(services.GetRequiredService<IndicatorsDbContext>()));
}
