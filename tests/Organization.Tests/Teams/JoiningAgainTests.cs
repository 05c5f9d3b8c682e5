using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Tests.Teams;

/// <summary>The periods of one advisor in one team never share a day, whatever comes and goes.</summary>
internal sealed class JoiningAgainTests
{
    private static readonly Guid Me = Guid.CreateVersion7();
    private static readonly DateOnly Day = new(2026, 3, 16);

    private Team _team;
    private List<TeamMembership> _times;

    [SetUp]
    public void Form()
    {
        Team.Form(Guid.CreateVersion7(), "Équipe", null, isDepartementale: false).TryGet(out var team, out _);
        (_team, _times) = (team!, []); // a good name
    }

    [Test]
    public void Coming_back_makes_a_second_period()
    {
        Join(Day);
        Leave(Day.AddDays(10));
        Join(Day.AddDays(40));

        Assert.That(Periods(), Is.EqualTo(new[] { (Day, (DateOnly?)Day.AddDays(9)), (Day.AddDays(40), null) }));
    }

    [Test]
    public void Leaving_and_coming_back_on_one_day_loses_no_day_and_counts_none_twice()
    {
        Join(Day);
        Leave(Day.AddDays(10));
        Join(Day.AddDays(10));

        Assert.That(Periods(), Is.EqualTo(new[] { (Day, (DateOnly?)Day.AddDays(9)), (Day.AddDays(10), null) }));
    }

    [Test]
    public void Who_leaves_on_the_day_of_joining_was_never_there()
    {
        Join(Day);
        Leave(Day);

        Assert.That(Periods(), Is.Empty);
    }

    [Test]
    public void A_member_who_joins_again_stays_one()
    {
        Join(Day);
        Join(Day.AddDays(5));

        Assert.That(Periods(), Is.EqualTo(new[] { (Day, (DateOnly?)null) }));
    }

    [Test]
    public void A_planned_last_day_is_lifted_by_joining_before_it()
    {
        _times.Add(Made(TeamMembership.Join(_team, Me, Day, Day.AddDays(30))));
        Join(Day.AddDays(30));

        Assert.That(Periods(), Is.EqualTo(new[] { (Day, (DateOnly?)null) }));
    }

    [Test]
    public void Refuses_a_period_that_would_run_into_a_later_one()
    {
        _times.Add(Made(TeamMembership.Join(_team, Me, Day.AddDays(5), Day.AddDays(9))));

        Assert.That(RefusalOf(Day), Is.EqualTo(TeamRefusals.MembershipOverlaps));
    }

    [Test]
    public void Refuses_an_archived_team()
    {
        _team.Archive(Day);

        Assert.That(RefusalOf(Day), Is.EqualTo(TeamRefusals.Archived));
    }

    [Test]
    public void No_two_periods_share_a_day_after_a_thousand_comings_and_goings()
    {
        var random = new Random(20201117);
        var day = Day;
        for (var turn = 0; turn < 1_000; turn++)
        {
            day = day.AddDays(random.Next(3));
            if (random.Next(2) == 0)
            {
                Join(day);
            }
            else
            {
                Leave(day);
            }
        }

        var days = _times.SelectMany(time => Days(time, day)).ToList();
        Assert.That(days, Is.Unique.And.Not.Empty);
    }

    private static IEnumerable<int> Days(TeamMembership time, DateOnly today)
    {
        var last = time.LastDay ?? today;
        return Enumerable.Range(time.FirstDay.DayNumber, last.DayNumber - time.FirstDay.DayNumber + 1);
    }

    private void Join(DateOnly day)
    {
        var time = Made(TeamMembership.JoinAgain(_team, Me, day, _times));
        if (!_times.Contains(time))
        {
            _times.Add(time);
        }
    }

    private void Leave(DateOnly day) => _times.RemoveAll(time => (time.LastDay is null || time.LastDay >= day) && time.Leave(day));

    private Refusal? RefusalOf(DateOnly day) => TeamMembership.JoinAgain(_team, Me, day, _times).TryGet(out _, out var refusal) ? null : refusal;

    private IEnumerable<(DateOnly, DateOnly?)> Periods() => _times.Select(time => (time.FirstDay, time.LastDay));

    private static TeamMembership Made(Result<TeamMembership> result) =>
        result.TryGet(out var time, out var refusal) ? time : throw new InvalidOperationException(refusal.Code);
}
