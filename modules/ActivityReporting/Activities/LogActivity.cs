using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Keeps a new activity of the current user. Sent twice with the same id and content, also at once, it makes one.</summary>
internal sealed record LogActivity : IRequest<SaveOutcome>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required ActivityContent Content { get; init; }
}

internal sealed class LogActivityHandler(ActivityReportingDbContext db, CircumstancesReader reader)
    : IRequestHandler<LogActivity, SaveOutcome>
{
    public async Task<SaveOutcome> Handle(LogActivity command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        return await InsertAsync(command.Id, command.Content, at, ct);
    }

    /// <summary>The insert itself is the check: asking first whether the id is free would be a race and one more read.</summary>
    private async Task<SaveOutcome> InsertAsync(Guid id, ActivityContent content, Circumstances at, CancellationToken ct)
    {
        if (!Activity.Log(id, content, at).TryGet(out var activity, out _))
        {
            return SaveOutcome.Refused(ActivityRules.Broken(content, at));
        }

        db.Activities.Add(activity);
        db.Enqueue(activity.ToEvent(at.Now));
        try
        {
            await db.SaveChangesAsync(ct);
            return SaveOutcome.Saved(id);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
        }

        var kept = await db.Activities.AsNoTracking().SingleAsync(one => one.Id == id, ct);
        return kept.AdvisorId != activity.AdvisorId
            ? await InsertAsync(ActivityIds.InsteadOf(id, activity.AdvisorId), content, at, ct)
            : Meet(activity, kept);
    }

    private static SaveOutcome Meet(Activity mine, Activity kept)
    {
        var isTheSame = mine.LoggedDigest.AsSpan().SequenceEqual(kept.LoggedDigest) || mine.Content == kept.Content;
        return isTheSame && kept.DeletedAt is null ? SaveOutcome.Saved(kept.Id) : SaveOutcome.Met(kept);
    }
}
