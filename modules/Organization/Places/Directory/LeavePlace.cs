using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>The current advisor works in a place until a day; the days before stay. Null when there is no such place.</summary>
internal sealed record LeavePlace : IRequest<Result<Guid>?>
{
    public required Guid PlaceId { get; init; }

    public required DateOnly LastDay { get; init; }
}

internal sealed class LeavePlaceHandler(OrganizationDbContext db, PlacesOfUser places, ICurrentUser user, AuditNotes notes)
    : IRequestHandler<LeavePlace, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(LeavePlace command, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) || !await places.Readable.AnyAsync(one => one.Id == command.PlaceId, ct))
        {
            return null;
        }

        // Those that a merge brought together may overlap: all of them end.
        var mine = await places.AttachmentsTo(command.PlaceId)
            .Where(one => one.AdvisorId == user.Id && (one.LastDay == null || one.LastDay > command.LastDay))
            .ToListAsync(ct);
        if (mine.Count == 0)
        {
            return await WasLeftThenAsync(command, ct) ? command.PlaceId : PlaceRefusals.NotAttached;
        }

        if (mine.Select(one => one.Leave(command.LastDay)).ToList().Find(refusal => refusal is not null) is { } refusal)
        {
            return refusal;
        }

        db.Enqueue(notes.Of(PlaceActions.Left, command.PlaceId, user.Id));
        await db.SaveChangesAsync(ct);
        return command.PlaceId;
    }

    private Task<bool> WasLeftThenAsync(LeavePlace command, CancellationToken ct) =>
        places.AttachmentsTo(command.PlaceId).AnyAsync(one => one.AdvisorId == user.Id && one.LastDay == command.LastDay, ct);
}
