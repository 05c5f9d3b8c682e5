using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Replaces the content of one's own activity; null when there is none of that id.</summary>
internal sealed record CorrectActivity : IRequest<SaveOutcome<ActivityContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    public required ActivityContent Content { get; init; }

    /// <summary>It was not sent by the form, whose draft stays.</summary>
    public bool KeepsDraft { get; init; }
}

internal sealed class CorrectActivityHandler(ActivityReportingDbContext db, CircumstancesReader reader, FirstContacts contacts, AuditNotes notes)
    : IRequestHandler<CorrectActivity, SaveOutcome<ActivityContent>?>
{
    public async Task<SaveOutcome<ActivityContent>?> Handle(CorrectActivity command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(named: true, ct, command.Content);
        var mine = db.Activities.Where(one => one.Id == command.Id && one.AdvisorId == at.Advisor.AdvisorId);
        SaveOutcome<ActivityContent>? outcome = null;
        await db.ChangeAsync(
            mine, activity => outcome = Correct(activity, command, at), at.Now, ct, before: one => BeforeAsync(one, command, ct));
        if (outcome?.SavedId is not null && !command.KeepsDraft)
        {
            await db.EndDraftAsync(at.Advisor.AdvisorId, command.Id, ct); // a correction that changes nothing saves nothing
        }

        return outcome;
    }

    private async Task BeforeAsync(Activity activity, CorrectActivity command, CancellationToken ct)
    {
        await contacts.SettleAsync(activity, ct);
        if (!command.KeepsDraft)
        {
            await db.ForgetDraftAsync(activity.AdvisorId, activity.Id, ct);
        }
    }

    private SaveOutcome<ActivityContent> Correct(Activity activity, CorrectActivity command, Circumstances at)
    {
        if (activity.DeletedAt is not null || activity.Type != command.Content.Type)
        {
            return SaveOutcome<ActivityContent>.Met(activity);
        }

        if (activity.Revision != command.Revision)
        {
            return Settled(command.Content, activity, at) == activity.Content
                ? SaveOutcome<ActivityContent>.Saved(activity.Id) // sent twice
                : SaveOutcome<ActivityContent>.Met(activity);
        }

        var before = activity.Content;
        if (!activity.Correct(command.Content, at).TryGet(out _, out _))
        {
            return SaveOutcome<ActivityContent>.Refused(ActivityRules.Broken(command.Content, at, before));
        }

        if (activity.Revision != command.Revision)
        {
            var changed = Difference.Between(ActivityLines.Of(activity.Content, at), ActivityLines.Of(before, at));
            db.Enqueue(notes.Of(ActivityActions.Corrected, activity.Id, fields: changed.Select(line => line.Label)));
        }

        return SaveOutcome<ActivityContent>.Saved(activity.Id);
    }

    private static ActivityContent Settled(ActivityContent content, Activity activity, Circumstances at) =>
        Settlement.Of(content, at, activity.Content).Apply(content);
}
