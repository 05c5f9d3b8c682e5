using ConseillerNumerique.BuildingBlocks.Files;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>Closed months of the demonstration.</summary>
internal sealed class DemoReportsTests
{
    private static readonly Month LastClosed = new(2026, 10);

    private List<MonthlyReport> _reports;

    [OneTimeSetUp]
    public async Task Read() =>
        _reports = await Demonstration.Host.InScopeAsync(services =>
            services.GetRequiredService<IndicatorsDbContext>().MonthlyReports.AsNoTracking().ToListAsync());

    [Test]
    public void Each_employer_and_departement_has_each_of_the_eighteen_months() =>
        Assert.That(
            _reports.CountBy(report => report.Month).Select(pair => pair.Value), Is.EqualTo(Enumerable.Repeat(15, 18)));

    [Test]
    public void Only_one_report_waits() =>
        Assert.That(
            _reports.Where(report => report.State == ReportState.Draft).Select(report => (report.ScopeKind, report.Month)),
            Is.EqualTo(new[] { (ReportScopeKind.Employer, LastClosed) }));

    [Test]
    public void Were_frozen_and_validated_in_their_time() =>
        Assert.Multiple(() =>
        {
            Assert.That(_reports.Where(report => DateOnly.FromDateTime(report.FrozenAt) != report.Month.Next.First.AddDays(4)), Is.Empty);
            Assert.That(_reports.Where(report => report.ValidatedAt <= report.FrozenAt || report.ValidatedAt > Demonstration.Order.Window.End), Is.Empty);
        });

    [Test]
    public async Task Files_of_record_are_there()
    {
        var files = Demonstration.Host.Services.GetRequiredService<IFileStore>();
        var names = _reports.Where(report => report.State == ReportState.Validated).SelectMany(report => new[] { report.PdfSha256!, report.CsvSha256! });

        foreach (var name in names)
        {
            await using var file = await files.OpenVerifiedAsync(name, CancellationToken.None);
            Assert.That(file, Is.Not.Null, name);
        }
    }

    [Test]
    public async Task What_was_entered_after_the_freeze_is_in_no_frozen_report()
    {
        var (from, to) = (LastClosed.First, LastClosed.Last);
        var counted = await Demonstration.Host.InScopeAsync(services => services.GetRequiredService<IndicatorsDbContext>()
            .ActivityFacts.CountAsync(fact => fact.Date >= from && fact.Date <= to));

        var frozen = _reports.Where(report => report.Month == LastClosed && report.ScopeKind == ReportScopeKind.Departement)
            .Sum(report => report.Activities);

        Assert.That(frozen, Is.InRange(counted * 9 / 10, counted - 1));
    }

    [Test]
    public async Task No_event_is_left_behind()
    {
        foreach (var relay in Demonstration.Host.Services.GetServices<IOutboxRelay>())
        {
            var state = await relay.StateAsync(CancellationToken.None);
            Assert.That((state.Pending, state.Parked.Count), Is.EqualTo((0, 0)), relay.Module);
        }
    }
}
