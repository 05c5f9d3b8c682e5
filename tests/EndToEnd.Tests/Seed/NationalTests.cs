using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Seed;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.Seed.Steps;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The whole country, with few activities: what is made in bulk is what the slow way makes.</summary>
internal sealed class NationalTests
{
    private static readonly SeedOrder Order =
        new() { Scale = SeedScale.National, Day = new(2026, 11, 22), Activities = SeedOrder.FewestActivities };

    private TestHost _host;
    private Said _said;

    [OneTimeSetUp]
    public async Task Make()
    {
        (_host, _said) = (new(), new());
        await SeedRun.RunAsync(_host.Services, Order, _said, CancellationToken.None);
    }

    [OneTimeTearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task Has_four_thousand_advisors_in_every_departement()
    {
        var (advisors, communes) = await _host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<OrganizationDbContext>();
            return (await db.Contracts.Select(contract => contract.AdvisorId).Distinct().CountAsync(),
                await db.Employers.Select(employer => employer.CommuneCode).ToListAsync());
        });

        Assert.Multiple(() =>
        {
            Assert.That(advisors, Is.EqualTo(4_000).Within(60));
            Assert.That(communes.Select(CommuneCodes.DepartementOf).Distinct().ToList(), Is.SupersetOf(new[] { "01", "2A", "75", "95", "971", "976" }).And.Count.GreaterThanOrEqualTo(101));
        });
    }

    [Test]
    public async Task Has_as_many_activities_and_facts_as_were_asked_for()
    {
        var counts = await _host.InScopeAsync(async services => (
            await services.GetRequiredService<ActivityReportingDbContext>().Activities.CountAsync(),
            await services.GetRequiredService<IndicatorsDbContext>().ActivityFacts.CountAsync()));

        Assert.That(counts, Is.EqualTo((Order.Activities, Order.Activities)));
    }

    [Test]
    public async Task Bulk_rows_are_those_of_a_save()
    {
        var (bulkActivities, bulkFacts, bulkTotals) = (Rows("activity_reporting", "Activities"), Rows("indicators", "ActivityFacts"), await TotalsAsync());

        await SaveAgainAsync();

        var totals = await TotalsAsync();
        Assert.Multiple(() =>
        {
            Assert.That(totals, Is.EqualTo(bulkTotals).And.Not.Empty);
            Assert.That(Rows("activity_reporting", "Activities"), Is.EqualTo(bulkActivities));
            Assert.That(Rows("indicators", "ActivityFacts"), Is.EqualTo(bulkFacts));
        });
    }

    [Test]
    public void Leaves_no_mark_and_says_what_it_did() =>
        Assert.Multiple(() =>
        {
            Assert.That(new UnfinishedMark(new(_host.Data)).Stands, Is.False);
            Assert.That(_said.Lines, Has.Some.Contains("activités").And.Some.StartsWith("Données prêtes"));
        });

    private Task<List<string>> TotalsAsync() => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<IndicatorsDbContext>().Totals.AsNoTracking()
            .OrderBy(total => total.Scope).ThenBy(total => total.Bucket).ToListAsync())
            .ConvertAll(total => $"{total.Scope} {total.Bucket} {Convert.ToHexString(total.Counts ?? [])} {Convert.ToHexString(total.Persons ?? [])}"));

    private IEnumerable<string> Rows(string schema, string table) =>
        [.. RawTable.Read(_host, schema, table).SelectMany(rows => rows).Order(StringComparer.Ordinal)];

    /// <summary>The same sessions, one save and one event each.</summary>
    private async Task SaveAgainAsync()
    {
        await _host.InScopeAsync(async services =>
            await services.GetRequiredService<ActivityReportingDbContext>().Activities.ExecuteDeleteAsync()
            + await services.GetRequiredService<IndicatorsDbContext>().ActivityFacts.ExecuteDeleteAsync()
            + await services.GetRequiredService<IndicatorsDbContext>().Totals.ExecuteDeleteAsync());
        await using var stage = Stage.Over(_host.Services);
        var workers = await CastPeople.ReadAsync(stage, Casting.National(stage.Communes, Order.Day, Order.Window.Months), CancellationToken.None);
        await LogSessions.SaveAsync(stage, DemoSeed.Sessions(workers, Order.Window, Order.Activities), CancellationToken.None);
    }
}
