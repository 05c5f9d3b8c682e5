using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Keeps what the current user has typed into a form so far; the newer typing wins.</summary>
internal sealed record SaveDraft : IRequest<KeptDraft>
{
    /// <summary>Made when the form was shown; of a correction, the activity's.</summary>
    public required Guid FormId { get; init; }

    /// <summary>Of an activity's form.</summary>
    public ActivityType? Type { get; init; }

    public required bool IsCorrection { get; init; }

    /// <summary>Of a correction: the one that the form showed.</summary>
    public int Revision { get; init; }

    /// <inheritdoc cref="Draft.WriterId"/>
    public required Guid WriterId { get; init; }

    /// <summary>The version that the form was opened from; 0: from none.</summary>
    public int Seen { get; init; }

    /// <summary>The form was sent and met by what is kept: its typing is worth keeping though something is saved.</summary>
    public bool IsMet { get; init; }

    public DraftedKind Kind { get; init; }

    /// <summary>The activities that it makes, where they do not bear the form's id.</summary>
    public IReadOnlyList<Guid> MakesIds { get; init; } = [];

    /// <inheritdoc cref="Draft.Page"/>
    public required string Page { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; }
}

internal sealed class SaveDraftHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SaveDraft, KeptDraft>
{
    private const int MaxAttempts = 5;
    private const int MaxCharacters = 200_000;

    public async Task<KeptDraft> Handle(SaveDraft command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (command.Fields.Sum(field => field.Key.Length + field.Value.Length) > MaxCharacters)
        {
            return new(IsKept: false, now);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await KeepAsync(command, now, ct);
            }
            catch (DbUpdateException moved) when (attempt < MaxAttempts && moved.IsRaced())
            {
                db.ChangeTracker.Clear(); // the other device, or the save of the activity, came first
            }
        }
    }

    private async Task<KeptDraft> KeepAsync(SaveDraft command, DateTime now, CancellationToken ct)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(one => one.AdvisorId == user.Id && one.Id == command.FormId, ct);
        if (draft is null ? await IsOverAsync(command, ct) : draft.IsCorrection != command.IsCorrection)
        {
            return new(IsKept: false, now);
        }

        draft ??= db.Drafts.Add(Draft.Begin(user.Id, command.FormId, command.Type, command.IsCorrection)).Entity;
        var replacedAt = draft.Keep([new(DraftFields.Page, command.Page), .. command.Fields], command.WriterId, command.Seen, now);
        await db.SaveChangesAsync(ct);
        return new(IsKept: true, now, replacedAt);
    }

    /// <summary>
    /// What the form makes was saved, or corrected, since it was shown, also by the very button of this form: typing that
    /// comes late begins no draft.
    /// </summary>
    private async Task<bool> IsOverAsync(SaveDraft command, CancellationToken ct)
    {
        if (command.IsMet)
        {
            return false;
        }

        var kept = await db.RevisionAsync(command.Kind, command.FormId, user.Id, ct);
        if (command.IsCorrection)
        {
            return kept != command.Revision;
        }

        var made = command.MakesIds.ToList();
        return kept is not null
            || (made.Count > 0 && await db.Activities.AnyAsync(one => EF.Parameter(made).Contains(one.Id) && one.AdvisorId == user.Id, ct));
    }
}
