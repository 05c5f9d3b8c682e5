using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// Makes one of two sheets of the same person: the kept one takes over what it lacks and all sessions, the other keeps
/// its row and names it. Null when one of them is not the current advisor's.
/// </summary>
/// <param name="Id">The one that is kept.</param>
/// <param name="OtherId">The one that goes.</param>
internal sealed record MergePersons(Guid Id, Guid OtherId) : IRequest<Result<FollowedPerson>?>;

internal sealed class MergePersonsHandler(
    ActivityReportingDbContext db, PersonMomentReader reader, FollowedSessions sessions, PersonBelongings belongings, Seals seals, AuditNotes notes)
    : IRequestHandler<MergePersons, Result<FollowedPerson>?>
{
    public async Task<Result<FollowedPerson>?> Handle(MergePersons command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        return await db.AgainWhenRacedAsync(_ => MergeAsync(command, at, ct), tries: 5); // a session was noted meanwhile
    }

    private async Task<Result<FollowedPerson>?> MergeAsync(MergePersons command, PersonMoment at, CancellationToken ct)
    {
        Guid[] ids = [command.Id, command.OtherId];
        var both = await db.FollowedPersons.Named(at.AdvisorId).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        if (!both.TryGetValue(command.Id, out var kept) || !both.TryGetValue(command.OtherId, out var other))
        {
            return null;
        }

        var agreeing = kept.Identity is { } mine && other.Identity is { } theirs ? Likeness.Agreeing(mine, theirs) : [];
        if (!kept.Merge(other, at).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        // Who was merged into the other before is of the kept one too: one step leads there.
        await foreach (var earlier in db.FollowedPersons.Where(one => one.MergedIntoId == other.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            earlier.Lead(kept.Id);
        }

        kept.Print(seals);
        await sessions.GatherAsync(kept, other, ct);
        await belongings.GatherAsync(kept.Id, other.Id, ct);
        db.Enqueue(notes.Of(PersonActions.Merged, kept.Id, fields: agreeing));
        await db.SaveChangesAsync(ct);
        return kept;
    }
}
