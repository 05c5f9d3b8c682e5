using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Merging;

/// <summary>Takes a merge back; false when there is no such place. One that stands by itself stays so.</summary>
internal sealed record SeparatePlace(Guid PlaceId) : IRequest<bool>;

internal sealed class SeparatePlaceHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<SeparatePlace, bool>
{
    private const int Tries = 3;

    public async Task<bool> Handle(SeparatePlace command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SeparateAsync(command, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear(); // somebody was faster: look again at what is kept
            }
        }
    }

    private async Task<bool> SeparateAsync(SeparatePlace command, CancellationToken ct)
    {
        if (!user.Is(Role.Administrator) || await db.Places.SingleOrDefaultAsync(one => one.Id == command.PlaceId, ct) is not { } place)
        {
            return false;
        }

        if (place.MergedIntoId is not null)
        {
            place.Separate(clock.GetUtcNow().UtcDateTime);
            db.Enqueue(notes.Of(PlaceActions.Separated, place.Id));
            await db.SaveChangesAsync(ct);
        }

        return true;
    }
}
