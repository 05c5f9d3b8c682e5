namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>
/// A drawing of where the found places lie to each other, from our own positions alone: no ground map, no outside tile.
/// In a frame of <see cref="Width"/> by <see cref="Height"/>.
/// </summary>
internal sealed record PlaceMap
{
    public const double Width = 400;
    public const double Height = 440;

    private const double Margin = 34;
    private const int FewestPoints = 2;
    private const double SmallestSpanKm = 2;
    private const double KmPerDegree = 111.19;

    private static readonly int[] Rulers = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>Numbered as in the list.</summary>
    public required IReadOnlyList<(double X, double Y, int Number)> Points { get; init; }

    /// <summary>Other places around.</summary>
    public required IReadOnlyList<(double X, double Y)> Others { get; init; }

    /// <summary>Of the scale, with its length in the drawing.</summary>
    public required int RulerKm { get; init; }

    public required double RulerLength { get; init; }

    /// <returns>Null: with fewer than two positions there is nothing to see.</returns>
    public static PlaceMap? Of(FoundHelp found)
    {
        var placed = found.Rows.Select((row, index) => (row.Place, Number: index + 1)).Where(row => row.Place.Latitude is not null).ToList();
        if (placed.Count < FewestPoints || found.Centre is not { } centre)
        {
            return null;
        }

        // Degrees east are shorter than degrees north: both become kilometres from the centre.
        var narrowing = Math.Cos(centre.Latitude * Math.PI / 180);
        (double X, double Y) Km(double latitude, double longitude) =>
            ((longitude - centre.Longitude) * KmPerDegree * narrowing, (centre.Latitude - latitude) * KmPerDegree);

        var points = placed.ConvertAll(row => (At: Km(row.Place.Latitude!.Value, row.Place.Longitude!.Value), row.Number)); // asked above; they come together
        var (west, east) = (points.Min(point => point.At.X), points.Max(point => point.At.X));
        var (north, south) = (points.Min(point => point.At.Y), points.Max(point => point.At.Y));
        var scale = Math.Min(
            (Width - (2 * Margin)) / Math.Max(east - west, SmallestSpanKm),
            (Height - (2 * Margin)) / Math.Max(south - north, SmallestSpanKm));
        (double X, double Y) Drawn((double X, double Y) km) =>
            ((Width / 2) + ((km.X - ((west + east) / 2)) * scale), (Height / 2) + ((km.Y - ((north + south) / 2)) * scale));

        var ruler = Array.FindLast(Rulers, km => km * scale <= Width / 3) is var longest and > 0 ? longest : Rulers[0];
        return new()
        {
            Points = points.ConvertAll(point => (Drawn(point.At).X, Drawn(point.At).Y, point.Number)),
            Others = [.. found.Others.Select(other => Drawn(Km(other.Latitude, other.Longitude))).Where(IsInside)],
            RulerKm = ruler,
            RulerLength = ruler * scale,
        };
    }

    /// <summary>As an attribute of SVG.</summary>
    public static string At(double value) => FormattableString.Invariant($"{value:0.#}");

    private static bool IsInside((double X, double Y) point) => point is { X: > 0 and < Width, Y: > 0 and < Height };
}
