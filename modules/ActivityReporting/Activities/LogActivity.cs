using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Keeps a new activity of the current user. Sent twice with the same id and content, also at once, it makes one.</summary>
internal sealed record LogActivity : IRequest<SaveOutcome<ActivityContent>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required ActivityContent Content { get; init; }

    /// <summary>The form whose draft the save takes away, when it was shown under another id.</summary>
    public Guid? FormId { get; init; }
}

internal sealed class LogActivityHandler(ActivityReportingDbContext db, CircumstancesReader reader, FirstContacts contacts)
    : IRequestHandler<LogActivity, SaveOutcome<ActivityContent>>
{
    public async Task<SaveOutcome<ActivityContent>> Handle(LogActivity command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(named: false, ct, command.Content);
        return Activity.Log(command.Id, command.Content, at).TryGet(out var activity, out _)
            ? await db.InsertAsync<Activity, ActivityContent>(
                activity, id => Again(id, command.Content, at), at.Now, ct, before: one => BeforeAsync(one, command.FormId ?? command.Id, ct))
            : SaveOutcome<ActivityContent>.Refused(ActivityRules.Broken(command.Content, at));
    }

    private async Task BeforeAsync(Activity activity, Guid formId, CancellationToken ct)
    {
        await contacts.SettleAsync(activity, ct);
        await db.ForgetDraftAsync(activity.AdvisorId, formId, ct);
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static Activity Again(Guid id, ActivityContent content, Circumstances at) =>
        Activity.Log(id, content, at).TryGet(out var activity, out var refusal)
            ? activity
            : throw new InvalidOperationException(refusal.Code);
}
