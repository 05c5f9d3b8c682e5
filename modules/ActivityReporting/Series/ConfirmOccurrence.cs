using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>
/// Makes the workshop activity that a session of one's own series became: activity and mark in one save. The activity's id
/// follows from series and day, so that a second click or a second tab makes no second one; with another content it is met
/// by what is kept. Null when there is no such session.
/// </summary>
internal sealed record ConfirmOccurrence : IRequest<SaveOutcome<ActivityContent>?>
{
    public required Guid SeriesId { get; init; }

    public required DateOnly PlannedOn { get; init; }

    public required ActivityContent Content { get; init; }

    /// <summary>It was not sent by the form, whose draft stays.</summary>
    public bool KeepsDraft { get; init; }
}

internal sealed class ConfirmOccurrenceHandler(ActivityReportingDbContext db, CircumstancesReader reader, FirstContacts contacts)
    : IRequestHandler<ConfirmOccurrence, SaveOutcome<ActivityContent>?>
{
    public async Task<SaveOutcome<ActivityContent>?> Handle(ConfirmOccurrence command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(named: false, ct, command.Content);
        var mine = db.WorkshopSeries.Of(at.Advisor.AdvisorId).Where(one => one.Id == command.SeriesId);
        if ((await mine.AsNoTracking().SingleOrDefaultAsync(ct))?.Find(command.PlannedOn) is not { } occurrence)
        {
            return null;
        }

        var id = OccurrenceIds.ActivityOf(occurrence, await IsThereAsync(occurrence.ActivityId, ct));
        if (!Activity.Log(id, command.Content, at).TryGet(out var activity, out _))
        {
            return SaveOutcome<ActivityContent>.Refused(ActivityRules.Broken(command.Content, at));
        }

        return await db.InsertAsync<Activity, ActivityContent>(
            activity,
            again => Again(again, command.Content, at),
            at.Now,
            ct,
            before: one => SettleAsync(one, command, mine, at.Now, ct));
    }

    private async Task<bool> IsThereAsync(Guid? activityId, CancellationToken ct) =>
        activityId is { } id && await db.Activities.AnyAsync(one => one.Id == id && one.DeletedAt == null, ct);

    private async Task SettleAsync(Activity activity, ConfirmOccurrence command, IQueryable<WorkshopSeries> mine, DateTime now, CancellationToken ct)
    {
        // A series deleted meanwhile does not keep what took place from being noted.
        if (await mine.SingleOrDefaultAsync(ct) is { } series && series.Find(command.PlannedOn) is { } occurrence)
        {
            series.Confirm(occurrence, activity.Id, now);
        }

        if (!command.KeepsDraft)
        {
            await db.ForgetDraftAsync(activity.AdvisorId, activity.Id, ct);
        }

        await contacts.SettleAsync(activity, ct);
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static Activity Again(Guid id, ActivityContent content, Circumstances at) =>
        Activity.Log(id, content, at).TryGet(out var activity, out var refusal)
            ? activity
            : throw new InvalidOperationException(refusal.Code);
}
