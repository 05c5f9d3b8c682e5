using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.HandingOver;

/// <summary>
/// Gives a place to another employer, whose people change it from then on; null when there is none that one may give.
/// Advisors stay attached, and no figure asks whose a place is: an activity counts for the employer of its advisor.
/// </summary>
internal sealed record HandOverPlace : IRequest<PlaceOutcome?>
{
    public required Guid PlaceId { get; init; }

    public required Guid EmployerId { get; init; }

    /// <summary>The one that the form showed.</summary>
    public required int Version { get; init; }
}

internal sealed class HandOverPlaceHandler(OrganizationDbContext db, PlacesOfUser places, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<HandOverPlace, PlaceOutcome?>
{
    public Task<PlaceOutcome?> Handle(HandOverPlace command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => HandOverAsync(command, ct));

    private async Task<PlaceOutcome?> HandOverAsync(HandOverPlace command, CancellationToken ct)
    {
        if (!user.Is(Role.Administrator) || await places.Writable.SingleOrDefaultAsync(one => one.Id == command.PlaceId, ct) is not { } place)
        {
            return null;
        }

        if (await db.Employers.SingleOrDefaultAsync(one => one.Id == command.EmployerId, ct) is not { } employer)
        {
            return PlaceOutcome.Refused(PlaceRefusals.EmployerMissing);
        }

        if (place.EmployerId == employer.Id)
        {
            return PlaceOutcome.Saved(place.Id); // sent twice, or as it was
        }

        if (place.Version != command.Version)
        {
            return PlaceOutcome.Outdated(PlaceRefusals.HandedOverMeanwhile, place.Version);
        }

        place.HandOver(employer, clock.GetUtcNow().UtcDateTime);
        db.Enqueue(notes.Of(PlaceActions.HandedOver, place.Id));
        await db.SaveChangesAsync(ct);
        return PlaceOutcome.Saved(place.Id);
    }
}
