using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>Series that break no rule, for tests that break one; and what the database holds of them.</summary>
internal static class Planned
{
    /// <summary>Tuesday 3 March 2026, two weeks before <see cref="Given.Today"/>.</summary>
    public static readonly DateOnly FirstTuesday = new(2026, 3, 3);

    /// <summary>Each Tuesday at ten, from 3 March to the end of June 2026.</summary>
    public static SeriesPlan Tuesdays { get; } = new()
    {
        Repeat = Repeat.Weekly,
        EveryWeeks = 1,
        Weekday = DayOfWeek.Tuesday,
        FirstDay = FirstTuesday,
        LastDay = new(2026, 6, 30),
        StartsAt = new(10, 0),
    };

    public static SeriesContent Email { get; } = new()
    {
        Session = Given.Workshop with { Date = null, DurationMinutes = 90, Title = "Ma boîte mail", Participants = new() { Total = 0 } },
        Plan = Tuesdays,
    };

    public static WorkshopSeries Series(SeriesContent content, Circumstances? at = null) =>
        WorkshopSeries.Plans(Guid.CreateVersion7(), content, at ?? Given.At).TryGet(out var series, out var refusal)
            ? series
            : throw new InvalidOperationException(refusal.Message);

    /// <summary>The code of the first refusal; null when the series is planned.</summary>
    public static string? Refusal(SeriesContent content, Circumstances? at = null) =>
        WorkshopSeries.Plans(Guid.CreateVersion7(), content, at ?? Given.At).TryGet(out _, out var refusal) ? null : refusal.Code;

    public static SeriesContent With(this SeriesContent content, SeriesPlan plan) => content with { Plan = plan };

    public static SeriesContent With(this SeriesContent content, params Guid[] roster) =>
        content with { Session = content.Session with { PersonIds = PersonIds.Of(roster) } };

    /// <returns>The id.</returns>
    public static async Task<Guid> PlanAsync(this TestHost host, TestAdvisor advisor, SeriesContent? content = null)
    {
        var mine = content ?? Email;
        var outcome = await host.SendAsync(
            advisor.Id, new PlanSeries { Id = Guid.CreateVersion7(), Content = mine with { Session = mine.Session.For(advisor) } });
        return outcome.SavedId ?? throw new InvalidOperationException(string.Join(", ", outcome.Refusals));
    }

    public static Task<WorkshopSeries> SeriesAsync(this TestHost host, Guid id) => host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().WorkshopSeries.AsNoTracking().SingleAsync(series => series.Id == id));

    public static async Task<IReadOnlyList<Guid>> RosterAsync(this TestHost host, Guid id) =>
        [.. (await host.SeriesAsync(id)).Roster.Select(entry => entry.PersonId)];

    /// <summary>As its form sends it when nothing was unticked.</summary>
    public static async Task<Guid> ConfirmAsync(this TestHost host, TestAdvisor advisor, Guid id, DateOnly day, int anonymous = 4)
    {
        var session = (await host.SeriesAsync(id)).Content.Session with { Date = day, Participants = new() { Total = anonymous, FirstTime = anonymous } };
        var outcome = await host.SendAsync(advisor.Id, new ConfirmOccurrence { SeriesId = id, PlannedOn = day, Content = session });
        return outcome?.SavedId ?? throw new InvalidOperationException(string.Join(", ", outcome?.Refusals ?? []));
    }
}
