using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Facts;

public sealed class ProjectActivityTests
{
    private static readonly Guid Advisor = Guid.CreateVersion7();

    private TestHost _host;

    [OneTimeSetUp]
    public void Start() => _host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Keeps_all_that_the_figures_need()
    {
        var logged = Recorded.Workshop(Advisor, 12) with
        {
            CommuneCode = "97105", FirstTime = 3, Level = WorkshopLevel.Beginner,
            ByGender = [1, 7, 4], ByAge = [0, 1, 2, 0, 3, 0, 0, 6], ByStatus = [2, 1, 3, 2, 4],
        };

        await _host.PublishAsync(logged);

        var fact = await FactAsync(logged);
        Assert.Multiple(() =>
        {
            var figures = fact.Figures();
            Assert.That((fact.DepartementCode, fact.Date), Is.EqualTo(("971", logged.Date)));
            Assert.That((figures.Attendances, figures.FirstTime, figures.Levels[WorkshopLevel.Beginner]), Is.EqualTo((12, 3, 12)));
            Assert.That(figures.People.Genders.Counts, Is.EqualTo(new long[] { 7, 4, 1 }));
            Assert.That(figures.People.Ages.Counts, Is.EqualTo(new long[] { 1, 2, 0, 3, 0, 0, 6, 0 }));
            Assert.That(figures.People.Statuses.Counts, Is.EqualTo(new long[] { 1, 3, 2, 4, 2 }));
        });
    }

    [Test]
    public async Task The_same_event_twice_makes_one_fact()
    {
        var logged = Recorded.OneOff(Advisor);

        await _host.PublishAsync(logged);
        await _host.PublishAsync(logged);
        await _host.PublishAsync(logged, logged);

        Assert.That((await FactAsync(logged)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task An_older_event_that_comes_late_changes_nothing()
    {
        var logged = Recorded.Workshop(Advisor, 4);
        var corrected = logged.Corrected() with { Attendances = 6, Anonymous = 6, ByGender = [6, 0, 0] };

        await _host.PublishAsync(corrected);
        await _host.PublishAsync(logged);

        Assert.That(await VersionAndAttendancesAsync(logged), Is.EqualTo((2, 6)));
    }

    [Test]
    public async Task The_newest_of_a_batch_wins_in_whatever_order()
    {
        var first = Recorded.Workshop(Advisor, 4);
        var second = first.Corrected() with { Attendances = 5 };
        var third = second.Corrected() with { Attendances = 9 };

        await _host.PublishAsync(second, third, first, second);

        Assert.That(await VersionAndAttendancesAsync(first), Is.EqualTo((3, 9)));
    }

    [Test]
    public async Task An_update_older_than_the_deletion_does_not_bring_the_activity_back()
    {
        var logged = Recorded.OneOff(Advisor);
        var corrected = logged.Corrected() with { DurationMinutes = 30 };
        var deleted = corrected.Corrected() with { Deleted = true };

        await _host.PublishAsync(deleted, logged);
        await _host.PublishAsync(corrected);

        var tombstone = await FactAsync(logged);
        Assert.That(tombstone.Deleted, Is.True);
        Assert.That(
            (tombstone.Advisor, tombstone.CommuneCode, tombstone.Counts, tombstone.Persons, tombstone.Date),
            Is.EqualTo((0, "", (byte[]?)null, (byte[]?)null, default(DateOnly))));
    }

    [Test]
    public async Task An_activity_brought_back_counts_again()
    {
        var logged = Recorded.OneOff(Advisor);
        var deleted = logged.Corrected() with { Deleted = true };
        await _host.PublishAsync(logged);
        await _host.PublishAsync(deleted);

        await _host.PublishAsync(deleted.Corrected() with { Deleted = false });

        Assert.That((await FactAsync(logged)).Deleted, Is.False);
    }

    [Test]
    public async Task A_change_of_date_changes_the_month()
    {
        var logged = Recorded.OneOff(Advisor);
        await _host.PublishAsync(logged);

        await _host.PublishAsync(logged.Corrected() with { Date = new(2025, 12, 31) });

        Assert.That((await FactAsync(logged)).Date, Is.EqualTo(new DateOnly(2025, 12, 31)));
    }

    [TestCase("26108", "26", "84")]
    [TestCase("2A004", "2A", "94")]
    [TestCase("98818", "988", "988")]
    [TestCase("75111", "75", "11")]
    [TestCase("26999", "26", "84", Description = "A commune that nobody knows still tells its département")]
    public async Task An_activity_counts_in_the_territories_of_its_commune(string commune, string departement, string region)
    {
        var logged = Recorded.OneOff(Advisor) with { CommuneCode = commune };

        await _host.PublishAsync(logged);

        var fact = await FactAsync(logged);
        Assert.That((fact.CommuneCode, fact.DepartementCode), Is.EqualTo((commune, departement)));
    }

    [Test]
    public async Task A_large_batch_is_one_fact_each()
    {
        var advisor = Guid.CreateVersion7();
        var events = Enumerable.Range(0, 200).Select(_ => Recorded.OneOff(advisor)).ToArray();

        await _host.PublishAsync(events);
        await _host.PublishAsync(events);

        Assert.That(await CountAsync(advisor), Is.EqualTo(200));
    }

    [Test]
    public async Task An_event_of_no_known_territory_leaves_its_batch_untouched()
    {
        var advisor = Guid.CreateVersion7();

        await Assert.ThatAsync(
            () => _host.PublishAsync(Recorded.OneOff(advisor), Recorded.OneOff(advisor) with { CommuneCode = "00000" }),
            Throws.ArgumentException);

        Assert.That(await CountAsync(advisor), Is.Zero);
    }

    private Task<int> CountAsync(Guid advisor) => _host.InScopeAsync(services => services
        .GetRequiredService<IndicatorsDbContext>().ActivityFacts.CountAsync(fact => services.GetRequiredService<IndicatorsDbContext>().ShortKeys
            .Any(key => key.Id == advisor && key.Number == fact.Advisor)));

    private async Task<(int Version, int Attendances)> VersionAndAttendancesAsync(ActivityRecorded of)
    {
        var fact = await FactAsync(of);
        return (fact.Version, (int)fact.Figures().Attendances);
    }

    private Task<ActivityFact> FactAsync(ActivityRecorded of) => _host.InScopeAsync(services => services
        .GetRequiredService<IndicatorsDbContext>().ActivityFacts.SingleAsync(fact => fact.ActivityId == of.ActivityId));
}
