using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>The current advisor works in a place from a day on; null when there is no such place.</summary>
internal sealed record AttachToPlace : IRequest<Result<Guid>?>
{
    public required Guid PlaceId { get; init; }

    public required DateOnly FirstDay { get; init; }
}

internal sealed class AttachToPlaceHandler(OrganizationDbContext db, PlacesOfUser places, ICurrentUser user, AuditNotes notes)
    : IRequestHandler<AttachToPlace, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(AttachToPlace command, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) || await places.Readable.SingleOrDefaultAsync(one => one.Id == command.PlaceId, ct) is not { } place)
        {
            return null;
        }

        var earlier = await places.AttachmentsTo(place.Id).Where(one => one.AdvisorId == user.Id).ToListAsync(ct);
        if (earlier.Exists(one => one.FirstDay == command.FirstDay && one.LastDay is null))
        {
            return place.Id; // sent twice
        }

        if (!PlaceAttachment.Join(place, user.Id, command.FirstDay, earlier, places.Today).TryGet(out var attachment, out var refusal))
        {
            return refusal;
        }

        db.PlaceAttachments.Add(attachment);
        db.Enqueue(notes.Of(PlaceActions.Attached, place.Id, user.Id));
        try
        {
            await db.SaveChangesAsync(ct);
            return place.Id;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            return place.Id; // the other click was faster
        }
    }
}
