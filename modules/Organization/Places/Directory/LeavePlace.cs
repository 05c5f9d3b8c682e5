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

    /// <summary>Null: the attachment that holds or is to come was a mistake and goes altogether. What ended stays.</summary>
    public required DateOnly? LastDay { get; init; }
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
        var after = command.LastDay ?? places.Today.AddDays(-1);
        var mine = await places.AttachmentsTo(command.PlaceId)
            .Where(one => one.AdvisorId == user.Id && (one.LastDay == null || one.LastDay > after))
            .ToListAsync(ct);
        if (mine.Count == 0)
        {
            return command.LastDay is null || await WasLeftThenAsync(command, ct) ? command.PlaceId : PlaceRefusals.NotAttached;
        }

        return End(mine, command.LastDay) is { } refusal ? refusal : await SaveAsync(command.PlaceId, mine, ct);
    }

    private Refusal? End(List<PlaceAttachment> mine, DateOnly? lastDay)
    {
        var never = mine.FindAll(one => lastDay is not { } day || (one.IsToCome(places.Today) && one.IsToCome(day)));
        db.PlaceAttachments.RemoveRange(never);
        return lastDay is { } last
            ? mine.Except(never).Select(one => one.Leave(last)).ToList().Find(refusal => refusal is not null)
            : null;
    }

    private async Task<Result<Guid>> SaveAsync(Guid placeId, List<PlaceAttachment> mine, CancellationToken ct)
    {
        var isGone = mine.TrueForAll(one => db.Entry(one).State == EntityState.Deleted);
        db.Enqueue(notes.Of(isGone ? PlaceActions.Unattached : PlaceActions.Left, placeId, user.Id));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A second click was faster: it is done.
        }

        return placeId;
    }

    private Task<bool> WasLeftThenAsync(LeavePlace command, CancellationToken ct) =>
        places.AttachmentsTo(command.PlaceId).AnyAsync(one => one.AdvisorId == user.Id && one.LastDay == command.LastDay, ct);
}
