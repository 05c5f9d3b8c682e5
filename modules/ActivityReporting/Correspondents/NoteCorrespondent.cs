using ConseillerNumerique.ActivityReporting.Correspondents.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>Adds somebody to the current advisor's address book. Sent twice with the same id and content, it makes one.</summary>
internal sealed record NoteCorrespondent : IRequest<SaveOutcome<CorrespondentContent>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required CorrespondentContent Content { get; init; }
}

internal sealed class NoteCorrespondentHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<NoteCorrespondent, SaveOutcome<CorrespondentContent>>
{
    public async Task<SaveOutcome<CorrespondentContent>> Handle(NoteCorrespondent command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (!Correspondent.Note(command.Id, user.Id, command.Content, now).TryGet(out var correspondent, out _))
        {
            return SaveOutcome<CorrespondentContent>.Refused(CorrespondentRules.Broken(command.Content));
        }

        return await db.Correspondents.CountAsync(one => one.AdvisorId == user.Id && one.Id != command.Id, ct) >= Correspondent.MostOfOne
            ? SaveOutcome<CorrespondentContent>.Refused([CorrespondentRefusals.TooMany])
            : await db.InsertAsync<Correspondent, CorrespondentContent>(correspondent, Again, now, ct);

        Correspondent Again(Guid id) => Correspondent.Note(id, user.Id, command.Content, now).TryGet(out var again, out var refusal)
            ? again
            : throw new InvalidOperationException(refusal.Code); // what has passed the rules under one id breaks them under another
    }
}
