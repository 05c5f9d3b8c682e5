using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>Opens a place, and attaches the advisor who does. Sent twice with the same id and content, it makes one.</summary>
internal sealed record CreatePlace : IRequest<PlaceOutcome>
{
    public required PlaceDescription Description { get; init; }

    public required Guid? EmployerId { get; init; }

    /// <summary>Of the attachment; null: of nobody.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The sender has seen the places that look like it.</summary>
    public required bool IsAnother { get; init; }
}

internal sealed class CreatePlaceHandler(
    OrganizationDbContext db, PlacesOfUser places, SimilarPlaces similar, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<CreatePlace, PlaceOutcome>
{
    public async Task<PlaceOutcome> Handle(CreatePlace command, CancellationToken ct)
    {
        if (await FindKeptAsync(command, ct) is { } kept)
        {
            return kept;
        }

        if (!command.IsAnother && await similar.FindAsync(command.Description, ct) is { Count: > 0 } met)
        {
            return PlaceOutcome.Met(met);
        }

        if (await Prepare(command, ct) is { } refusal)
        {
            return PlaceOutcome.Refused(refusal);
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return PlaceOutcome.Saved(command.Description.Id);
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return await FindKeptAsync(command, ct) ?? PlaceOutcome.Refused(PlaceRefusals.AlreadySaved);
        }
    }

    private async Task<Refusal?> Prepare(CreatePlace command, CancellationToken ct)
    {
        var mine = places.Employers;
        var chooses = user.Is(Role.Administrator);
        var employer = await db.Employers.SingleOrDefaultAsync(
            one => one.Id == command.EmployerId && (chooses || mine.Contains(one.Id)), ct);
        if (employer is null)
        {
            return PlaceRefusals.EmployerMissing;
        }

        if (!Place.Open(employer, command.Description, clock.GetUtcNow().UtcDateTime).TryGet(out var place, out var refusal))
        {
            return refusal;
        }

        db.Places.Add(place);
        db.Enqueue(notes.Of(PlaceActions.Opened, place.Id));
        return command.FirstDay is { } firstDay ? Attach(place, firstDay) : null;
    }

    private Refusal? Attach(Place place, DateOnly firstDay)
    {
        if (!PlaceAttachment.Join(place, user.Id, firstDay, [], places.Today).TryGet(out var attachment, out var refusal))
        {
            return refusal;
        }

        db.PlaceAttachments.Add(attachment);
        db.Enqueue(notes.Of(PlaceActions.Attached, place.Id, user.Id));
        return null;
    }

    private async Task<PlaceOutcome?> FindKeptAsync(CreatePlace command, CancellationToken ct)
    {
        var kept = await db.Places.AsNoTracking().SingleOrDefaultAsync(place => place.Id == command.Description.Id, ct);
        return kept is null ? null
            : PlaceDescription.Of(kept) == command.Description.Trimmed() ? PlaceOutcome.Saved(kept.Id)
            : PlaceOutcome.Refused(PlaceRefusals.AlreadySaved);
    }
}
