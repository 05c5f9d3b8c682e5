using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>A place that strangers may see; of one that was merged, the place it is now. Null for any other.</summary>
internal sealed record ReadPublished(Guid Id) : IRequest<PublishedPlace?>;

/// <param name="UpdatedAt">UTC.</param>
internal sealed record PublishedPlace(PlaceDescription Description, string Employer, DateTime UpdatedAt);

internal sealed class ReadPublishedHandler(OrganizationDbContext db) : IRequestHandler<ReadPublished, PublishedPlace?>
{
    public async Task<PublishedPlace?> Handle(ReadPublished query, CancellationToken ct)
    {
        var found = await db.Places.AsNoTracking().Published()
            .Where(place => place.Id == query.Id || db.Places.Any(merged => merged.Id == query.Id && merged.MergedIntoId == place.Id))
            .Join(db.Employers, place => place.EmployerId, employer => employer.Id, (place, employer) => new { Place = place, Employer = employer.Name })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : new(PlaceDescription.Of(found.Place), found.Employer, found.Place.UpdatedAt);
    }
}
