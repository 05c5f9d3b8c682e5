using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>
/// A tag that one keeps turns out to be another that one may use: its activities are found and counted under that one.
/// Null when there is none of the first id.
/// </summary>
/// <param name="Id">The one that goes.</param>
/// <param name="IntoId">The one that stays.</param>
internal sealed record MergeTags(Guid Id, Guid IntoId) : IRequest<Result<Tag>?>;

internal sealed class MergeTagsHandler(ActivityReportingDbContext db, TagReachReader reader, AuditNotes notes)
    : IRequestHandler<MergeTags, Result<Tag>?>
{
    private const int MaxAttempts = 5;

    public async Task<Result<Tag>?> Handle(MergeTags command, CancellationToken ct)
    {
        var reach = await reader.ReadAsync(ct);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await MergeAsync(command, reach, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear(); // one of them was changed meanwhile
            }
        }
    }

    private async Task<Result<Tag>?> MergeAsync(MergeTags command, TagReach reach, CancellationToken ct)
    {
        if (await reach.Kept(db.Tags).SingleOrDefaultAsync(one => one.Id == command.Id, ct) is not { } tag)
        {
            return null;
        }

        if (await reach.Seen(db.Tags).SingleOrDefaultAsync(one => one.Id == command.IntoId, ct) is not { } kept)
        {
            return TagRefusals.CannotMerge;
        }

        if (tag.MergedIntoId == kept.Id)
        {
            return kept; // sent twice
        }

        if (tag.MergedIntoId is not null || !tag.MergeInto(kept).TryGet(out _, out _))
        {
            return TagRefusals.CannotMerge;
        }

        // Those that led to it lead on: one step is always enough.
        await foreach (var earlier in db.Tags.Where(one => one.MergedIntoId == tag.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            earlier.Lead(kept.Id);
        }

        if (tag.Scope != TagScope.Personal)
        {
            db.Enqueue(notes.Of(TagActions.Merged, kept.Id));
        }

        await db.SaveChangesAsync(ct);
        return kept;
    }
}
