using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Merging;

/// <summary>
/// Two places turn out to be one. Nothing is moved: attachments and activities keep the id they have, and whoever looks
/// the merged place up is led to the kept one. Null when one of them does not exist.
/// </summary>
/// <param name="PlaceId">The one that goes.</param>
/// <param name="KeptId">The one that stays.</param>
internal sealed record MergePlaces(Guid PlaceId, Guid KeptId) : IRequest<Result<Guid>?>;

internal sealed class MergePlacesHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<MergePlaces, Result<Guid>?>
{
    private const int Tries = 3;

    public async Task<Result<Guid>?> Handle(MergePlaces command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await MergeAsync(command, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear(); // somebody was faster: look again at what is kept
            }
        }
    }

    private async Task<Result<Guid>?> MergeAsync(MergePlaces command, CancellationToken ct)
    {
        var two = await db.Places.Where(place => place.Id == command.PlaceId || place.Id == command.KeptId).ToListAsync(ct);
        var (place, kept) = (two.Find(one => one.Id == command.PlaceId), two.Find(one => one.Id == command.KeptId));
        if (!user.Is(Role.Administrator) || place is null || kept is null)
        {
            return null;
        }

        if (place.MergedIntoId == kept.Id)
        {
            return kept.Id; // sent twice
        }

        if (place.MergeInto(kept, clock.GetUtcNow().UtcDateTime) is { } refusal)
        {
            return refusal;
        }

        foreach (var follower in await db.Places.Where(one => one.MergedIntoId == place.Id).ToListAsync(ct))
        {
            follower.FollowTo(kept);
        }

        db.Enqueue(notes.Of(PlaceActions.Merged, place.Id));
        db.Enqueue(notes.Of(PlaceActions.Merged, kept.Id));
        await db.SaveChangesAsync(ct);
        return kept.Id;
    }
}
