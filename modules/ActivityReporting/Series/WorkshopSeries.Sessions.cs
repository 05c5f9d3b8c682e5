using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <content>Single sessions: what the plan gives, and what became of each.</content>
internal sealed partial class WorkshopSeries
{
    /// <summary>All of them, by day; those that took place stay whatever the plan became.</summary>
    public IReadOnlyList<Occurrence> Occurrences()
    {
        var marks = _marks.ToDictionary(mark => mark.PlannedOn);
        var planned = Planned().Select(one => Of(one.Day, one.Plan.StartsAt!.Value, marks.Remove(one.Day, out var mark) ? mark : null)).ToList();
        var held = marks.Values.Where(mark => mark.ActivityId is not null)
            .Select(mark => Of(mark.PlannedOn, mark.HeldAt!.Value, mark) with { IsPlanned = false }); // set with the id
        return [.. planned.Concat(held).OrderBy(one => one.Start).ThenBy(one => one.PlannedOn)];
    }

    public Occurrence? Find(DateOnly plannedOn) => Occurrences().FirstOrDefault(one => one.PlannedOn == plannedOn);

    /// <summary>Single sessions that were moved and that a change of the plan has left without their day.</summary>
    public int LostMoves()
    {
        var planned = Planned().Select(one => one.Day).ToHashSet();
        return _marks.Count(mark => mark is { MovedTo: not null, ActivityId: null, IsCancelled: false } && !planned.Contains(mark.PlannedOn));
    }

    /// <returns>The first refusal, if any.</returns>
    public Result<Occurrence> Move(Occurrence occurrence, DateOnly? day, TimeOnly? startsAt, DateTime now)
    {
        if (SeriesRules.BrokenMove(this, occurrence, day, startsAt) is { } refusal)
        {
            return refusal;
        }

        var (to, at) = (day!.Value, startsAt!.Value); // the rules have asked for them
        var isBack = to == occurrence.PlannedOn && at == PlannedStart(occurrence.PlannedOn);
        Mark(occurrence.PlannedOn, mark => mark with { MovedTo = isBack ? null : to, MovedStart = isBack ? null : at, IsCancelled = false }, now);
        EndsOn = LastDayOfAll();
        return Find(occurrence.PlannedOn)!; // it was there before
    }

    /// <returns>The refusal of one that took place.</returns>
    public Result<Occurrence> Cancel(Occurrence occurrence, bool isCancelled, DateTime now)
    {
        if (occurrence.State == OccurrenceState.Confirmed)
        {
            return SeriesRefusals.AlreadyConfirmed;
        }

        if (occurrence.IsCancelled != isCancelled)
        {
            Mark(occurrence.PlannedOn, mark => mark with { ActivityId = null, IsCancelled = isCancelled }, now);
        }

        return Find(occurrence.PlannedOn)!; // it was there before
    }

    /// <summary>It took place, cancelled or not, and is this activity; again only when the one before was deleted.</summary>
    public void Confirm(Occurrence occurrence, Guid activityId, DateTime now) => Mark(
        occurrence.PlannedOn,
        mark => mark with
        {
            ActivityId = activityId,
            HeldOn = occurrence.Day,
            HeldAt = occurrence.StartsAt,
            IsCancelled = false,
            Confirmations = mark.Confirmations + 1,
        },
        now);

    /// <summary>The person comes no more, or is known by another sheet.</summary>
    public void Leave(Guid personId, Guid? heirId = null)
    {
        if (_roster.RemoveAll(one => one.PersonId == personId) == 0)
        {
            return;
        }

        if (heirId is { } heir && _roster.TrueForAll(one => one.PersonId != heir))
        {
            _roster.Add(RosterEntry.Of(Id, heir));
        }

        Version++;
    }

    public void Delete(DateTime now)
    {
        if (DeletedAt is null)
        {
            (DeletedAt, UpdatedAt) = (now, now);
            Version++;
        }
    }

    public void Restore(DateTime now)
    {
        if (DeletedAt is not null && PurgedAt is null)
        {
            (DeletedAt, UpdatedAt) = (null, now);
            Version++;
        }
    }

    public void Purge(DateTime now)
    {
        (Title, ProcedureName, PublicText, PlaceId, CommuneCode, IsPublic) = ("", null, null, null, "", false);
        (LoggedDigest, _spans, _marks) = ([], [], []);
        _roster.Clear();
        PurgedAt = now;
        Version++;
    }

    private IEnumerable<(DateOnly Day, SeriesPlan Plan)> Planned() => _spans.SelectMany((span, place) =>
        span.Plan.Days()
            .Where(day => day >= span.From && (place == _spans.Count - 1 || day < _spans[place + 1].From))
            .Select(day => (day, span.Plan)));

    private TimeOnly? PlannedStart(DateOnly day) => Planned().Where(one => one.Day == day).Select(one => one.Plan.StartsAt).FirstOrDefault();

    private Occurrence Of(DateOnly plannedOn, TimeOnly startsAt, OccurrenceMark? mark) => new()
    {
        SeriesId = Id,
        PlannedOn = plannedOn,
        Day = (mark?.ActivityId is null ? null : mark.HeldOn) ?? mark?.MovedTo ?? plannedOn,
        StartsAt = (mark?.ActivityId is null ? null : mark.HeldAt) ?? mark?.MovedStart ?? startsAt,
        DurationMinutes = DurationMinutes,
        IsMoved = mark?.MovedTo is not null,
        IsCancelled = mark?.IsCancelled == true,
        ActivityId = mark?.ActivityId,
        Confirmations = mark?.Confirmations ?? 0,
        Changes = mark?.Changes ?? 0,
    };

    private void Mark(DateOnly plannedOn, Func<OccurrenceMark, OccurrenceMark> change, DateTime now)
    {
        var mark = change(_marks.Find(one => one.PlannedOn == plannedOn) ?? new() { PlannedOn = plannedOn });
        _marks = [.. _marks.Where(one => one.PlannedOn != plannedOn), mark with { Changes = mark.Changes + 1 }];
        UpdatedAt = now;
        Version++;
    }

    private DateOnly LastDayOfAll() => Occurrences().Select(one => one.Day).Append(Plan.LastDay!.Value).Max(); // of a plan that is kept
}
