using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Places.Directory.Forms;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>Says anew what a place is; null when there is none that one may change.</summary>
/// <param name="Description">Whole.</param>
/// <param name="Version">The one that the form showed: nothing that was changed since is overwritten unseen.</param>
internal sealed record ChangePlace(PlaceDescription Description, int Version) : IRequest<PlaceOutcome?>;

internal sealed class ChangePlaceHandler(OrganizationDbContext db, PlacesOfUser places, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ChangePlace, PlaceOutcome?>
{
    public Task<PlaceOutcome?> Handle(ChangePlace command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => ChangeAsync(command, ct));

    private async Task<PlaceOutcome?> ChangeAsync(ChangePlace command, CancellationToken ct)
    {
        if (await places.Writable.SingleOrDefaultAsync(one => one.Id == command.Description.Id, ct) is not { } place)
        {
            return null;
        }

        var others = command.Description.Trimmed().FieldsThatDifferFrom(PlaceDescription.Of(place));
        if (others.Length == 0)
        {
            return PlaceOutcome.Saved(place.Id); // sent twice, or as it was
        }

        if (place.Version != command.Version)
        {
            return PlaceOutcome.Outdated(
                PlaceRefusals.ChangedMeanwhile(others.Select(PlaceFormReading.LabelOf).Distinct()), place.Version);
        }

        if (!place.Describe(command.Description, clock.GetUtcNow().UtcDateTime).TryGet(out _, out var refusal))
        {
            return PlaceOutcome.Refused(refusal);
        }

        db.Enqueue(notes.Of(PlaceActions.Changed, place.Id, fields: others.Select(PlaceFormReading.LabelOf).Distinct()));
        await db.SaveChangesAsync(ct);
        return PlaceOutcome.Saved(place.Id);
    }
}
