using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Series.Rules;

/// <summary>Everything that is wrong with a series, so that the form tells it all at once. Its sessions keep to the rules of activities.</summary>
internal static class SeriesRules
{
    /// <param name="content">As typed.</param>
    /// <param name="at">When, by whom.</param>
    /// <param name="before">The content that a change replaces: its place and persons stay possible.</param>
    public static IEnumerable<Refusal> Broken(SeriesContent content, Circumstances at, SeriesContent? before = null)
    {
        var (session, kept) = (Sample(content, at), before is null ? null : Sample(before, at));
        return
        [
            .. string.IsNullOrWhiteSpace(session.Title) ? [SeriesRefusals.TitleMissing] : Array.Empty<Refusal>(),
            .. Duration(session),
            .. WhatRules.Broken(session),
            .. WhereRules.Broken(session, at, kept),
            .. WhoRules.Broken(session, at, kept),
            .. PlanRules.Broken(content.Plan, at.Today),
            .. Public(content),
        ];
    }

    /// <inheritdoc cref="Broken"/>
    public static IEnumerable<Refusal> BrokenChange(SeriesContent content, DateOnly from, Circumstances at, SeriesContent before) =>
        from > at.Today.AddYears(1) ? Broken(content, at, before).Append(SeriesRefusals.ChangeTooFar) : Broken(content, at, before);

    /// <summary>What is kept of it: with the commune where it counts, persons under their sheets of today.</summary>
    public static SeriesContent Settled(SeriesContent content, Circumstances at, SeriesContent? before = null)
    {
        var session = Sample(content, at);
        return new()
        {
            Session = Settlement.Of(session, at, before is null ? null : Sample(before, at)).Apply(session) with
            {
                Date = null,
                EmployerId = null,
                Participants = new() { Total = 0 },
                Title = session.Title?.Trim(),
                Notes = null,
            },
            Plan = PlanRules.Settled(content.Plan),
            IsPublic = content.IsPublic,
            PublicText = string.IsNullOrWhiteSpace(content.PublicText) ? null : content.PublicText.Trim(),
        };
    }

    public static Refusal? BrokenMove(WorkshopSeries series, Occurrence occurrence, DateOnly? day, TimeOnly? startsAt)
    {
        var (earliest, latest) = (Later(BusinessCalendar.SchemeStart, occurrence.PlannedOn.AddYears(-1)), occurrence.PlannedOn.AddYears(1));
        return (day, startsAt) switch
        {
            _ when occurrence.State == OccurrenceState.Confirmed => SeriesRefusals.AlreadyConfirmed,
            (null, _) => SeriesRefusals.MoveDayMissing,
            (_, null) => SeriesRefusals.MoveStartMissing,
            ({ } to, _) when to < earliest || to > latest => SeriesRefusals.MoveOutOfRange(earliest, latest),
            ({ } to, { } at) when series.Occurrences().Any(one => one.PlannedOn != occurrence.PlannedOn && one.Start == to.ToDateTime(at)) =>
                SeriesRefusals.MoveDayTaken(to),
            _ => null,
        };
    }

    /// <summary>A session as the rules of activities can measure it: on the day from which the series matters, with somebody there.</summary>
    private static ActivityContent Sample(SeriesContent content, Circumstances at) => content.Session with
    {
        Type = ActivityType.Workshop,
        Date = Later(content.Plan.FirstDay ?? at.Today, at.Today),
        Participants = new() { Total = 1 },
    };

    private static IEnumerable<Refusal> Duration(ActivityContent session) => session.DurationMinutes switch
    {
        null => [ActivityRefusals.DurationMissing],
        < Activity.MinDurationMinutes or > Activity.MaxDurationMinutes => [ActivityRefusals.DurationOutOfRange],
        _ => [],
    };

    private static IEnumerable<Refusal> Public(SeriesContent content)
    {
        if (content.PublicText?.Length > WorkshopSeries.MaxPublicTextLength)
        {
            yield return SeriesRefusals.PublicTextTooLong;
        }

        if (SensitiveText.Find(content.PublicText) is { Count: > 0 } found)
        {
            yield return SeriesRefusals.PublicTextSensitive(found);
        }

        if (content.IsPublic && content.Session.Channel is not (null or Channel.Place))
        {
            yield return SeriesRefusals.PublicWithoutPlace;
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
