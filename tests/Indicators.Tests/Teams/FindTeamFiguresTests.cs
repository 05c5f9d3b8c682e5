using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Teams;

/// <summary>A member's figures count for the team from joining until leaving, each activity once.</summary>
internal sealed class FindTeamFiguresTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2026, 3, 31);

    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _team;

    [OneTimeSetUp]
    public void Start() => _host = new();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [SetUp]
    public async Task Form() => (_advisor, _team) = (await _host.AddAdvisorAsync(), await _host.AddTeamAsync());

    [Test]
    public async Task Counts_from_the_first_day_to_the_last()
    {
        await _host.JoinTeamAsync(_team, _advisor.Id, new(2026, 1, 10), new(2026, 1, 20));
        await LogOnAsync("2026-01-09", "2026-01-10", "2026-01-20", "2026-01-21");

        Assert.That((await FiguresAsync()).Activities, Is.EqualTo(2));
    }

    [Test]
    public async Task Someone_who_left_and_came_back_counts_for_each_time_once()
    {
        await _host.JoinTeamAsync(_team, _advisor.Id, new(2026, 1, 1), new(2026, 1, 31));
        await _host.JoinTeamAsync(_team, _advisor.Id, new(2026, 3, 1));
        await LogOnAsync("2026-01-15", "2026-02-15", "2026-03-01", "2026-03-15");

        Assert.That((await FiguresAsync()).Activities, Is.EqualTo(3));
    }

    [Test]
    public async Task Two_coordinators_and_a_second_team_count_nothing_twice()
    {
        await _host.JoinTeamAsync(_team, _advisor.Id, First);
        await _host.AddCoordinatorAsync(_team);
        await _host.AddCoordinatorAsync(_team, await _host.AddTeamAsync(_advisor));
        await _host.PublishAsync(Recorded.Workshop(_advisor.Id, 7));

        var figures = await FiguresAsync();

        Assert.That((figures.Activities, figures.Attendances), Is.EqualTo((1, 7)));
    }

    [Test]
    public async Task Several_activities_of_a_day_count_each_and_a_deleted_one_not()
    {
        await _host.JoinTeamAsync(_team, _advisor.Id, First);
        var (one, two) = (Recorded.Workshop(_advisor.Id, 3), Recorded.OneOff(_advisor.Id));
        await _host.PublishAsync(one, two, Recorded.OneOff(_advisor.Id));
        await _host.PublishAsync(two.Corrected() with { Deleted = true });

        var figures = await FiguresAsync();

        Assert.That((figures.Activities, figures.Attendances), Is.EqualTo((2, 4)));
        Assert.That(figures.DurationMinutes, Is.EqualTo(2 * one.DurationMinutes));
    }

    [Test]
    public async Task Nobody_elses_work_counts()
    {
        await _host.JoinTeamAsync(_team, _advisor.Id, First);
        await _host.PublishAsync(Recorded.OneOff((await _host.AddAdvisorAsync()).Id));

        Assert.That(await FiguresAsync(), Is.EqualTo(new TeamFigures { Activities = 0, Attendances = 0, DurationMinutes = 0 }));
    }

    [Test]
    public async Task Counts_between_the_days_asked_only()
    {
        await _host.JoinTeamAsync(_team, _advisor.Id, new(2024, 1, 1));
        await LogOnAsync("2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01");

        Assert.That((await FiguresAsync()).Activities, Is.EqualTo(2));
    }

    private Task LogOnAsync(params string[] days) =>
        _host.PublishAsync([.. days.Select(day => Recorded.OneOff(_advisor.Id, DateOnly.ParseExact(day, "O")))]);

    private Task<TeamFigures> FiguresAsync() => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<IMediator>().Send(new FindTeamFigures(_team, First, Last)))!); // nothing is being made anew
}
