using ConseillerNumerique.ActivityReporting.Correspondents.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>Replaces what is noted of one's own correspondent; null when there is none of that id.</summary>
internal sealed record ChangeCorrespondent : IRequest<SaveOutcome<CorrespondentContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    public required CorrespondentContent Content { get; init; }
}

internal sealed class ChangeCorrespondentHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ChangeCorrespondent, SaveOutcome<CorrespondentContent>?>
{
    public async Task<SaveOutcome<CorrespondentContent>?> Handle(ChangeCorrespondent command, CancellationToken ct)
    {
        SaveOutcome<CorrespondentContent>? outcome = null;
        await db.ChangeAsync(
            db.Correspondents.Where(one => one.Id == command.Id && one.AdvisorId == user.Id),
            correspondent => outcome = Change(correspondent, command),
            clock.GetUtcNow().UtcDateTime,
            ct);
        return outcome;
    }

    private static SaveOutcome<CorrespondentContent> Change(Correspondent correspondent, ChangeCorrespondent command)
    {
        if (correspondent.Revision != command.Revision)
        {
            return CorrespondentRules.Settled(command.Content) == correspondent.Content
                ? SaveOutcome<CorrespondentContent>.Saved(correspondent.Id) // sent twice
                : SaveOutcome<CorrespondentContent>.Met(correspondent);
        }

        return correspondent.Change(command.Content).TryGet(out _, out _)
            ? SaveOutcome<CorrespondentContent>.Saved(correspondent.Id)
            : SaveOutcome<CorrespondentContent>.Refused(CorrespondentRules.Broken(command.Content));
    }
}
