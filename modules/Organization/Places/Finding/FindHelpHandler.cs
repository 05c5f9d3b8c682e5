using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>
/// Three small readings: where the commune is, who is near (ids and positions by an index on latitude), and what the list
/// shows of those. Farther boxes are looked at only while the nearer ones hold too few.
/// </summary>
internal sealed class FindHelpHandler(OrganizationDbContext db, Communes communes) : IRequestHandler<FindHelp, FoundHelp>
{
    public const int MostShown = 40;

    /// <summary>Kilometres: the last one is the farthest that « près de chez vous » can mean.</summary>
    private static readonly double[] Reaches = [5, 15, 30, 60, 120];

    public async Task<FoundHelp> Handle(FindHelp query, CancellationToken ct)
    {
        var centre = await CentreOfAsync(query.Around, ct);
        var near = centre is null ? [] : await NearAsync(centre, Narrowed(query), ct);
        var unplaced = await UnplacedAsync(query, centre, ct);
        var chosen = near.Concat(unplaced)
            .OrderBy(spot => spot.Distance ?? double.MaxValue).ThenBy(spot => spot.Nearness).ThenBy(spot => spot.Id)
            .Take(MostShown)
            .ToList();
        var ids = chosen.ConvertAll(spot => spot.Id);
        var places = await db.Places.AsNoTracking().Where(place => EF.Parameter(ids).Contains(place.Id)).ToDictionaryAsync(place => place.Id, ct);
        return new()
        {
            Centre = centre,
            Rows = [.. chosen.Where(spot => places.ContainsKey(spot.Id)).Select(spot => new HelpRow
            {
                Id = spot.Id,
                Place = PlaceDescription.Of(places[spot.Id]),
                Distance = spot.Distance,
                Nearness = spot.Nearness,
            })],
            Others = [.. near.Where(spot => !places.ContainsKey(spot.Id)).Take(500).Select(spot => spot.At!)], // near: has a position
        };
    }

    private IQueryable<Place> Narrowed(FindHelp query) => db.Places.AsNoTracking().Published()
        .Offering(query.Service).For(query.Public).Caring(query.Care).ReachedBy(query.Access);

    private async Task<Position?> CentreOfAsync(Commune commune, CancellationToken ct)
    {
        foreach (var codes in new[] { CommuneCodes.WithArrondissements(commune.Code), CommuneCodes.WithArrondissements(CommuneCodes.CommuneOf(commune.Code)) })
        {
            var mean = await db.Places.Published()
                .Where(place => codes.Contains(place.CommuneCode) && place.Latitude != null)
                .GroupBy(_ => 1)
                .Select(places => new { Latitude = places.Average(place => place.Latitude), Longitude = places.Average(place => place.Longitude) })
                .SingleOrDefaultAsync(ct);
            if (mean is { Latitude: { } latitude, Longitude: { } longitude })
            {
                return new(latitude, longitude);
            }
        }

        return null;
    }

    private static async Task<List<Spot>> NearAsync(Position centre, IQueryable<Place> places, CancellationToken ct)
    {
        List<Spot> found = [];
        foreach (var reach in Reaches)
        {
            var (south, north, west, east) = centre.Box(reach);
            var rows = await places
                .Where(place => place.Latitude >= south && place.Latitude <= north && place.Longitude >= west && place.Longitude <= east)
                .Select(place => new { place.Id, Latitude = place.Latitude!.Value, Longitude = place.Longitude!.Value }) // compared above
                .ToListAsync(ct);
            found = [.. rows
                .Select(row => new Spot(row.Id, new(row.Latitude, row.Longitude), centre.DistanceTo(row.Latitude, row.Longitude), null))
                .Where(spot => spot.Distance <= reach)
                .OrderBy(spot => spot.Distance).ThenBy(spot => spot.Id)];
            if (found.Count >= MostShown)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>
    /// Places of the département or of the EPCI without a position: by their commune's, else after all others by how near
    /// they count.
    /// </summary>
    private async Task<List<Spot>> UnplacedAsync(FindHelp query, Position? centre, CancellationToken ct)
    {
        var rows = await Around(query)
            .Where(place => centre == null || place.Latitude == null)
            .Select(place => new { place.Id, place.CommuneCode })
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        var means = centre is null ? [] : await MeansAsync([.. rows.Select(row => row.CommuneCode).Distinct()], ct);
        return rows.ConvertAll(row => new Spot(
            row.Id,
            At: null,
            centre is not null && means.TryGetValue(row.CommuneCode, out var mean) ? centre.DistanceTo(mean.Latitude, mean.Longitude) : null,
            NearnessOf(row.CommuneCode, query.Around)));
    }

    /// <summary>An EPCI may lie in several départements.</summary>
    private IQueryable<Place> Around(FindHelp query)
    {
        var departement = query.Around.DepartementCode;
        IReadOnlyList<string> beyond =
        [
            .. communes.InEpci(query.Around.EpciCode)
                .Where(commune => commune.DepartementCode != departement)
                .SelectMany(commune => CommuneCodes.WithArrondissements(commune.Code)),
        ];
        return beyond.Count == 0
            ? Narrowed(query).Where(place => place.DepartementCode == departement)
            : Narrowed(query).Where(place => place.DepartementCode == departement || beyond.Contains(place.CommuneCode));
    }

    private Task<Dictionary<string, Position>> MeansAsync(string[] codes, CancellationToken ct) => db.Places.Published()
        .Where(place => codes.Contains(place.CommuneCode) && place.Latitude != null)
        .GroupBy(place => place.CommuneCode)
        .Select(places => new
        {
            Code = places.Key,
            Latitude = places.Average(place => place.Latitude!.Value), // asked above
            Longitude = places.Average(place => place.Longitude!.Value), // comes with the latitude
        })
        .ToDictionaryAsync(row => row.Code, row => new Position(row.Latitude, row.Longitude), ct);

    private Nearness NearnessOf(string communeCode, Commune around) =>
        CommuneCodes.CommuneOf(communeCode) == CommuneCodes.CommuneOf(around.Code) ? Nearness.Commune
        : around.EpciCode is { } epci && communes.Find(communeCode)?.EpciCode == epci ? Nearness.Epci
        : Nearness.Departement;

    /// <param name="At">Null: by its commune's position, or by none.</param>
    /// <param name="Nearness">Null: by the place's own position.</param>
    private sealed record Spot(Guid Id, Position? At, double? Distance, Nearness? Nearness);
}
