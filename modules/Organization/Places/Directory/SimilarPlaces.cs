using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel.Territories;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>Finds places of the same commune with a similar name, or with the same SIRET.</summary>
internal sealed class SimilarPlaces(OrganizationDbContext db, PlacesOfUser places, Communes communes)
{
    private const int Shown = 10;
    private const int MostOfACommune = 500;

    /// <summary>The likeliest first; only those that the current user may see, or that everybody sees.</summary>
    public async Task<IReadOnlyList<SimilarPlace>> FindAsync(PlaceDescription place, CancellationToken ct)
    {
        var siret = place.Siret ?? "";
        var rows = await NearAsync(place.CommuneCode, siret, place.Id, ct);
        var commune = NameOf(place.CommuneCode);
        var name = PlaceNames.Fold(place.Name);
        return
        [
            .. rows.Select(row => (row, score: row.Siret == siret ? 2 : NameSimilarity.Of(name, row.NameKey, commune)))
                .Where(found => found.score >= NameSimilarity.Alike)
                .OrderByDescending(found => found.score).ThenBy(found => found.row.NameKey).ThenBy(found => found.row.Id)
                .Take(Shown)
                .Select(found => found.row),
        ];
    }

    /// <summary>All others of the commune, the likeliest first.</summary>
    public async Task<IReadOnlyList<SimilarPlace>> OfCommuneAsync(Place place, CancellationToken ct)
    {
        var rows = await NearAsync(place.CommuneCode, siret: "", place.Id, ct);
        var commune = NameOf(place.CommuneCode);
        return [.. rows.OrderByDescending(row => NameSimilarity.Of(place.NameKey, row.NameKey, commune)).ThenBy(row => row.NameKey).ThenBy(row => row.Id)];
    }

    private string NameOf(string communeCode) => PlaceNames.Fold(communes.Find(CommuneCodes.CommuneOf(communeCode))?.Name ?? "");

    private Task<List<SimilarPlace>> NearAsync(string communeCode, string siret, Guid except, CancellationToken ct)
    {
        var codes = CommuneCodes.WithArrondissements(CommuneCodes.CommuneOf(communeCode));
        var readable = places.Readable.Select(place => place.Id);
        return db.Places
            .Where(place => place.Id != except && place.MergedIntoId == null)
            .Where(place => codes.Contains(place.CommuneCode) || (siret != "" && place.Siret == siret))
            .Where(place => place.IsVisible || readable.Contains(place.Id))
            .OrderBy(place => siret != "" && place.Siret == siret ? 0 : 1) // not to be cut off, wherever it is
            .ThenBy(place => place.NameKey).ThenBy(place => place.Id)
            .Take(MostOfACommune)
            .Join(db.Employers, place => place.EmployerId, employer => employer.Id, (place, employer) => new SimilarPlace
            {
                Id = place.Id,
                Name = place.Name,
                NameKey = place.NameKey,
                Address = place.Address,
                CommuneCode = place.CommuneCode,
                Siret = place.Siret,
                Employer = employer.Name,
            })
            .ToListAsync(ct);
    }
}
