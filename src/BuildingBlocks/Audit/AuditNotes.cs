using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Audit;

/// <summary>
/// Writes the note of an action by the current user. Enqueue it before the save of what it tells of, so that both are
/// there or none: <c>db.Enqueue(notes.Of(TeamActions.MemberInvited, team.Id))</c>.
/// </summary>
public sealed class AuditNotes(ICurrentUser user, TimeProvider clock)
{
    private const int MaxFieldsLength = 500;

    /// <param name="action">Registered by its module.</param>
    /// <param name="subjectId">The thing; empty for a list.</param>
    /// <param name="personId">The account whose named data was looked at, exported or changed.</param>
    /// <param name="fields">French names of fields, never contents.</param>
    public ActionAudited Of(AuditedAction action, Guid subjectId, Guid? personId = null, params IEnumerable<string> fields) =>
        By(user.ActingId ?? user.Id, action, subjectId, personId, fields) with { InPlaceOfId = user.ActingId is null ? null : user.Id };

    /// <summary>By somebody who is not signed in yet, or by the system.</summary>
    public ActionAudited By(Guid actorId, AuditedAction action, Guid subjectId, Guid? personId = null, params IEnumerable<string> fields)
    {
        var now = clock.GetUtcNow();
        var names = string.Join(", ", fields);
        return new()
        {
            EventId = Guid.CreateVersion7(now),
            OccurredAt = now.UtcDateTime,
            Action = action.Code,
            ActorId = actorId,
            Address = user.Address,
            SubjectId = subjectId,
            PersonId = personId,
            Fields = names.Length <= MaxFieldsLength ? names : names[..MaxFieldsLength],
        };
    }
}
