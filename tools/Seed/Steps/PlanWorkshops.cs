using Bogus;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>
/// A weekly series for each advisor who gave a workshop lately, on that workshop's weekday: what was given on its days is
/// confirmed, what was not is cancelled but for the last ones, which wait. One advisor in three also plans a monthly one.
/// </summary>
internal sealed class PlanWorkshops(Stage stage, Window window, FollowedDraw followed)
{
    private const int WeeksBack = 5;
    private const int WeeksAhead = 16;
    private const int WaitingDays = 8;
    private const int PublicPercent = 75;
    private const int MonthlyPercent = 33;

    private static readonly TimeOnly[] Hours = [new(9, 30), new(10, 0), new(14, 0), new(14, 30)];

    private static readonly string[] Notices =
        ["Sur inscription à l’accueil, six places.", "Entrée libre, venez avec votre appareil.", "Gratuit. Prêt de matériel possible\u00A0: demandez-le."];

    /// <param name="workers">Whose.</param>
    /// <param name="sessions">All that were drawn.</param>
    /// <param name="ct">Of the command.</param>
    /// <returns>How many.</returns>
    public Task<int> SaveAsync(IReadOnlyList<Worker> workers, IReadOnlyList<Session> sessions, CancellationToken ct)
    {
        var since = window.LastDay.AddDays(-7 * WeeksBack);
        var workshops = sessions
            .Where(session => session.Content is { Type: ActivityType.Workshop, Channel: Channel.Place } && session.Content.Date >= since)
            .ToLookup(session => session.Worker.Part.Id);
        return stage.DoAsync(Actor.System, async services =>
        {
            var db = services.GetRequiredService<ActivityReportingDbContext>();
            var series = workers.SelectMany(worker => Draw(worker, [.. workshops[worker.Part.Id]])).ToList();
            db.WorkshopSeries.AddRange(series);
            await db.SaveChangesAsync(ct);
            return series.Count;
        });
    }

    private IEnumerable<WorkshopSeries> Draw(Worker worker, IReadOnlyList<Session> workshops)
    {
        var random = new Randomizer(Seeds.For(Purpose.Series, worker.Part.Number));
        var places = worker.AtWork.Places.Where(place => place.Covers(window.Day) && !place.IsItinerant).Select(place => place.PlaceId).ToHashSet();
        if (workshops.LastOrDefault(session => places.Contains(session.Content.PlaceId!.Value)) is not { } last) // in a place
        {
            yield break;
        }

        yield return Weekly(random, worker, last, workshops);
        if (random.Chance(MonthlyPercent))
        {
            yield return Monthly(random, worker, last);
        }
    }

    private WorkshopSeries Weekly(Randomizer random, Worker worker, Session last, IReadOnlyList<Session> workshops)
    {
        var day = last.Content.Date!.Value; // a session has its day
        var roster = random.ArrayElements([.. followed.Of(worker).Where(one => one.LastDay == window.LastDay && one.MetOn < day)]).Take(random.Number(3, 7)).ToList();
        var series = Planned(random, worker, last, roster, new()
        {
            Repeat = Repeat.Weekly,
            EveryWeeks = 1,
            Weekday = day.DayOfWeek,
            FirstDay = day.AddDays(-21),
            LastDay = window.Day.AddDays(7 * WeeksAhead),
            StartsAt = random.Pick(Hours),
            SkipsHolidays = true,
        });
        foreach (var occurrence in series.Occurrences().Where(one => one.Day < window.Day))
        {
            if (workshops.FirstOrDefault(session => session.Content.Date == occurrence.Day) is { } given)
            {
                series.Confirm(occurrence, given.Id, given.EnteredAt);
            }
            else if (occurrence.Day < window.Day.AddDays(-WaitingDays))
            {
                series.Cancel(occurrence, isCancelled: true, last.EnteredAt);
            }
        }

        return series;
    }

    private WorkshopSeries Monthly(Randomizer random, Worker worker, Session last) => Planned(random, worker, last, [], new()
    {
        Repeat = Repeat.Monthly,
        WeekOfMonth = random.Pick(new[] { WeekOfMonth.First, WeekOfMonth.Second, WeekOfMonth.Last }),
        Weekday = random.Pick(new[] { DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday }),
        FirstDay = window.Day,
        LastDay = window.Day.AddMonths(9),
        StartsAt = new(17, 30),
        SkipsHolidays = true,
    }, "Le café numérique");

    private WorkshopSeries Planned(Randomizer random, Worker worker, Session last, IReadOnlyList<Acquaintance> roster, SeriesPlan plan, string? title = null)
    {
        var isPublic = random.Chance(PublicPercent);
        var now = Window.AtInParis(window.LastDay, new TimeOnly(16, random.Number(59)));
        var content = new SeriesContent
        {
            Session = last.Content with
            {
                Date = null,
                EmployerId = null,
                Notes = null,
                Title = title ?? last.Content.Title,
                Participants = new() { Total = 0 },
                PersonIds = PersonIds.Of(roster.Select(one => one.Id)),
            },
            Plan = plan,
            IsPublic = isPublic,
            PublicText = isPublic ? random.Pick(Notices) : null,
        };
        var at = new Circumstances { Advisor = worker.AtWork, Now = now, Communes = stage.Communes, Persons = roster.ToDictionary(one => one.Id, one => one.InSession) };
        return WorkshopSeries.Plans(SeededIds.Draw(random, now), content, at).OrThrow();
    }
}
