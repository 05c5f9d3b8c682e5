using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The workshop series of the demonstration: something of everything, and nothing that is not so.</summary>
internal sealed class DemoSeriesTests
{
    private List<WorkshopSeries> _series;
    private HashSet<(Guid Id, DateOnly Date)> _activities;

    [OneTimeSetUp]
    public Task Read() => Demonstration.Host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        _series = await db.WorkshopSeries.AsNoTracking().ToListAsync();
        _activities = [.. (await db.Activities.Select(one => new { one.Id, one.Date }).ToListAsync()).Select(one => (one.Id, one.Date))];
        return _series.Count;
    });

    [Test]
    public void There_is_something_of_everything()
    {
        var states = _series.SelectMany(one => one.Occurrences()).Where(one => one.Day < Demonstration.Order.Day).Select(one => one.State).ToHashSet();

        Assert.That(states, Is.EquivalentTo(Enum.GetValues<OccurrenceState>()));
        Assert.That(_series.Select(one => one.Plan.Repeat).Distinct(), Is.EquivalentTo(Enum.GetValues<Repeat>()));
        Assert.That(_series.Count(one => one.IsPublic), Is.InRange(1, _series.Count - 1));
        Assert.That(_series.Where(one => one.Roster.Count > 0), Is.Not.Empty);
    }

    [Test]
    public void What_is_confirmed_is_an_activity_of_that_day()
    {
        var confirmed = _series.SelectMany(one => one.Occurrences()).Where(one => one.ActivityId is not null).ToList();

        Assert.That(confirmed, Is.Not.Empty);
        Assert.That(confirmed.Select(one => (one.ActivityId!.Value, one.Day)), Is.SubsetOf(_activities)); // chosen above
    }
}
