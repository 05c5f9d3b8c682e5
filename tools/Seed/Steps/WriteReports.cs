using Bogus;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.Indicators.Reports.Reviewing;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>
/// Freezes a month on its day and lets the people who may validate its reports in the days after, through the commands
/// of the job and of the page.
/// </summary>
internal sealed class WriteReports(Stage stage, Window window, Reviewers reviewers)
{
    private const int FirstReviewDays = 2;
    private const int ReviewDays = 5;

    private static readonly TimeOnly FreezeTime = new(5, 0);

    private readonly Randomizer _random = new(Seeds.For(Purpose.Narrative));

    public int Frozen { get; private set; }

    public int Validated { get; private set; }

    /// <summary>Months whose freeze day has come before the window's end.</summary>
    public IEnumerable<Month> Due(ReportSettings settings) =>
        window.AllMonths.Where(month => FreezeAt(settings, month) < window.End);

    /// <returns>UTC.</returns>
    public static DateTime FreezeAt(ReportSettings settings, Month month) =>
        Window.AtInParis(month.Next.First.AddDays(settings.FreezeDay - 1), FreezeTime);

    public async Task FreezeAsync(Month month, DateTime at, CancellationToken ct)
    {
        stage.Clock.Set(at);
        var summary = await stage.SendAsync(Actor.System, new FreezeMonthlyReportsOf { Months = [month] }, ct);
        if (summary.Failed.Count > 0)
        {
            throw new InvalidOperationException($"Reports of {month} could not be frozen.");
        }

        Frozen += summary.Frozen;
    }

    /// <summary>Each report that somebody may validate before the window's end, but those that are left waiting.</summary>
    public async Task ValidateAsync(Month month, DateTime frozenAt, bool isLast, CancellationToken ct)
    {
        foreach (var report in await DraftsAsync(month, ct))
        {
            var at = frozenAt.AddDays(_random.Number(FirstReviewDays, ReviewDays)).AddHours(_random.Number(4, 11)).AddMinutes(_random.Number(59));
            var narrative = Narratives.Draw(_random, month);
            if (at < window.End && !(isLast && reviewers.LeavesWaiting(report)))
            {
                await ValidateAsync(report, narrative, at, ct);
            }
        }
    }

    private Task<List<MonthlyReport>> DraftsAsync(Month month, CancellationToken ct) =>
        stage.DoAsync(Actor.System, services => services.GetRequiredService<IndicatorsDbContext>().MonthlyReports.AsNoTracking()
            .Where(report => report.FirstDay == month.First && report.State == ReportState.Draft)
            .OrderBy(report => report.ScopeKind).ThenBy(report => report.ScopeCode)
            .ToListAsync(ct));

    /// <summary>A coordinator may only where every advisor is in the team that day: then the manager does.</summary>
    private async Task ValidateAsync(MonthlyReport report, string narrative, DateTime at, CancellationToken ct)
    {
        stage.Clock.Set(at);
        foreach (var actor in reviewers.Of(report))
        {
            var saved = await stage.SendAsync(
                actor, new SaveNarrative { Id = report.Id, Narrative = narrative, Revision = report.Revision }, ct);
            if (saved is null)
            {
                continue;
            }

            saved.OrThrow();
            var validated = await stage.SendAsync(actor, new ValidateReport(report.Id, report.Revision + 1), ct);
            (validated ?? throw new InvalidOperationException($"Report {report.Id} is gone.")).OrThrow();
            Validated++;
            return;
        }
    }
}
