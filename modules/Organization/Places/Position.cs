using System.Globalization;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Organization.Places;

/// <summary>A point of France, overseas included; WGS 84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed partial record Position(double Latitude, double Longitude)
{
    private const double EarthRadiusKm = 6371;
    private const double KmPerDegree = EarthRadiusKm * Math.PI / 180;

    /// <summary>South, north, west, east: mainland and Corsica, the Antilles, Guyane, Saint-Pierre, La Réunion, Mayotte, the Pacific.</summary>
    private static readonly (double South, double North, double West, double East)[] France =
    [
        (41.2, 51.3, -5.6, 9.8), (14.2, 18.3, -63.3, -60.7), (2, 6, -54.8, -51.4), (46.6, 47.3, -56.6, -56),
        (-21.6, -20.7, 55, 56), (-13.2, -12.5, 44.8, 45.5), (-23.1, -17.5, 157, 169), (-28, -7.5, -155, -134), (-14.6, -13, -178.5, -175.9),
    ];

    /// <summary>Both or none, and where France is: latitude and longitude are easily exchanged.</summary>
    public static bool IsGood(double? latitude, double? longitude) =>
        (latitude, longitude) is (null, null)
        || Array.Exists(France, part => latitude >= part.South && latitude <= part.North && longitude >= part.West && longitude <= part.East);

    /// <summary>« 44.7281, 5.0227 », as maps copy it, or « 44,7281 ; 5,0227 »; null for anything else.</summary>
    public static Position? Read(string? typed)
    {
        var match = Pair().Match(typed ?? "");
        return match.Success ? new(Number(match.Groups[1].Value), Number(match.Groups[2].Value)) : null;
    }

    public static string? Write(double? latitude, double? longitude) =>
        latitude is null || longitude is null ? null : FormattableString.Invariant($"{latitude:0.######}, {longitude:0.######}");

    /// <summary>Kilometres over the round earth.</summary>
    public double DistanceTo(double latitude, double longitude)
    {
        var (north, east) = (Sine2(latitude - Latitude), Sine2(longitude - Longitude));
        var chord = north + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(latitude)) * east);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>Everything within the distance, and the corners.</summary>
    public (double South, double North, double West, double East) Box(double km)
    {
        var (up, side) = (km / KmPerDegree, km / (KmPerDegree * Math.Max(0.1, Math.Cos(Radians(Latitude)))));
        return (Latitude - up, Latitude + up, Longitude - side, Longitude + side);
    }

    private static double Sine2(double degrees) => Math.Pow(Math.Sin(Radians(degrees) / 2), 2);

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    /// <summary>To a tenth of a metre: what is shown in a form comes back the same.</summary>
    private static double Number(string text) => Math.Round(double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture), 6);

    [GeneratedRegex(@"^\s*([+-]?\d{1,3}(?:[.,]\d{1,15})?)\s*(?:[;,/]\s*|\s)\s*([+-]?\d{1,3}(?:[.,]\d{1,15})?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
