using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Merging;

/// <summary>What an administrator looks at before merging a place; null when there is none.</summary>
/// <param name="PlaceId">A place that stands by itself.</param>
/// <param name="OtherId">The one to compare it with, once chosen.</param>
internal sealed record ReadMerge(Guid PlaceId, Guid? OtherId) : IRequest<MergeView?>;

internal sealed record MergeView
{
    public required MergedPlace Place { get; init; }

    /// <summary>The others of the commune, the likeliest first.</summary>
    public required IReadOnlyList<SimilarPlace> Candidates { get; init; }

    public MergedPlace? Other { get; init; }

    /// <summary>Already merged into this one.</summary>
    public required IReadOnlyList<(Guid Id, string Name)> Merged { get; init; }
}

/// <param name="Attachments">How many, past ones included.</param>
internal sealed record MergedPlace(Guid Id, PlaceFacts Facts, string Employer, int Attachments);

internal sealed class ReadMergeHandler(OrganizationDbContext db, SimilarPlaces similar, ICurrentUser user, Communes communes)
    : IRequestHandler<ReadMerge, MergeView?>
{
    public async Task<MergeView?> Handle(ReadMerge query, CancellationToken ct)
    {
        if (!user.Is(Role.Administrator) || await FindAsync(query.PlaceId, ct) is not { } place)
        {
            return null;
        }

        var row = await db.Places.AsNoTracking().SingleAsync(one => one.Id == query.PlaceId, ct);
        var merged = await db.Places.Where(one => one.MergedIntoId == query.PlaceId)
            .OrderBy(one => one.NameKey).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.Name })
            .ToListAsync(ct);
        return new()
        {
            Place = place,
            Candidates = await similar.OfCommuneAsync(row, ct),
            Other = query.OtherId is { } other && other != query.PlaceId ? await FindAsync(other, ct) : null,
            Merged = [.. merged.Select(one => (one.Id, one.Name))],
        };
    }

    private async Task<MergedPlace?> FindAsync(Guid id, CancellationToken ct)
    {
        var found = await db.Places.AsNoTracking().Where(place => place.Id == id && place.MergedIntoId == null)
            .Join(db.Employers, place => place.EmployerId, employer => employer.Id, (place, employer) => new
            {
                Place = place,
                Employer = employer.Name,
                Attachments = db.PlaceAttachments.Count(attachment => attachment.PlaceId == place.Id),
            })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : new(id, PlaceFacts.Of(PlaceDescription.Of(found.Place), communes), found.Employer, found.Attachments);
    }
}
