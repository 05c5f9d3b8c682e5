using System.Globalization;
using System.Text;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.Seed.Steps;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The demonstration drawn a second time, on another host, beside the first.</summary>
internal sealed class DemoRowsTests
{
    private const int OneIn = 250;

    private TestHost _host;
    private Stage _stage;
    private IReadOnlyList<Session> _sessions;

    [OneTimeSetUp]
    public async Task DrawAgain()
    {
        _host = new();
        _stage = Stage.Over(_host.Services);
        (_, _, _sessions) = await Demonstration.DrawAgainAsync(_stage);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        await _stage.DisposeAsync();
        _host.Dispose();
    }

    [TestCase("Accounts")]
    [TestCase("Contracts")]
    [TestCase("Places")]
    [TestCase("PlaceAttachments")]
    [TestCase("TeamMemberships")]
    [TestCase("FunderTerritories")]
    public void The_same_day_makes_the_same_people(string table)
    {
        var (first, second) = (Rows(Demonstration.Host, "organization", table), Rows(_host, "organization", table));

        Assert.That(second, Is.EqualTo(first).And.Not.Empty);
    }

    [Test]
    public void The_same_day_makes_the_same_activities()
    {
        var saved = RawTable.Read(Demonstration.Host, "activity_reporting", "Activities");

        Assert.That(_sessions.Select(session => RawTable.KeyOf(session.Id)), Is.SubsetOf(saved.Select(row => row.Key)));
        Assert.That(saved, Has.Count.EqualTo(_sessions.Count + ImportFiles.Activities));
    }

    [Test]
    public void Another_day_makes_other_activities()
    {
        var later = Demonstration.Order with { Day = Demonstration.Order.Day.AddDays(1) };

        Assert.That(
            ConseillerNumerique.Seed.DemoSeed.Sessions([_sessions[0].Worker], later.Window, 100).Select(session => session.Id),
            Is.Not.SubsetOf(_sessions.Select(session => session.Id)));
    }

    [Test]
    public async Task Rows_are_those_that_the_form_would_make()
    {
        // Those of followed persons follow one another: one alone would be everybody's first. Resources need a library.
        var seeded = RawTable.Read(Demonstration.Host, "activity_reporting", "Activities");
        var sample = _sessions.Where((session, index) => index % OneIn == 0 && session.Content.PersonIds.Count == 0
            && seeded[RawTable.KeyOf(session.Id)].Single().Contains("|Resources=String |", StringComparison.Ordinal)).ToList();

        foreach (var session in sample)
        {
            _stage.Clock.Set(session.EnteredAt);
            var author = new Actor(session.Worker.Part.Id, Role.Advisor);
            await _stage.SendAsync(author, new LogActivity { Id = session.Id, Content = session.Content }, CancellationToken.None);
        }

        await _stage.Pump.DeliverAllAsync(CancellationToken.None);

        AssertSame("activity_reporting", "Activities", sample);
        Assert.That(await CountsAsync(_host, sample), Is.EqualTo(await CountsAsync(Demonstration.Host, sample)).And.Count.EqualTo(sample.Count));
    }

    private static IEnumerable<string> Rows(TestHost host, string schema, string table) =>
        RawTable.Read(host, schema, table).SelectMany(rows => rows).Order(StringComparer.Ordinal);

    /// <summary>What each activity counts for, but for the short keys, which differ from one host to the other.</summary>
    private static Task<List<string>> CountsAsync(TestHost host, List<Session> sample) => host.InScopeAsync(async services =>
    {
        var ids = sample.ConvertAll(session => session.Id);
        var facts = await services.GetRequiredService<IndicatorsDbContext>().ActivityFacts
            .Where(fact => ids.Contains(fact.ActivityId)).OrderBy(fact => fact.ActivityId).ToListAsync();
        return facts.ConvertAll(fact => $"{fact.ActivityId} {fact.Version} {fact.Date:O} {fact.Type} {fact.CommuneCode} {fact.ThemeBits} {Plain(fact.Counts)}");
    });

    private static string Plain(byte[]? counts)
    {
        var said = new StringBuilder();
        foreach (var (slot, count) in new SlotPairs(counts))
        {
            if (Slot.KindOf(slot) >= SlotKind.Tag)
            {
                break; // the other host has no tags to put on
            }

            said.Append(CultureInfo.InvariantCulture, $"{(slot < Slot.Plain ? slot : (int)Slot.KindOf(slot))}:{count} ");
        }

        return said.ToString();
    }

    private void AssertSame(string schema, string table, List<Session> sample)
    {
        var (seeded, typed) = (RawTable.Read(Demonstration.Host, schema, table), RawTable.Read(_host, schema, table));

        Assert.That(typed.Select(row => row.Key), Has.Exactly(sample.Count).Items);
        Assert.That(
            sample.Select(session => seeded[RawTable.KeyOf(session.Id)].Single()),
            Is.EqualTo(sample.Select(session => typed[RawTable.KeyOf(session.Id)].Single())));
    }
}
