using System.Globalization;
using Bogus;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Seed.Drawing;

namespace ConseillerNumerique.Seed.People;

/// <summary>
/// Invented positions: near the true one for the demonstration's seats, elsewhere around the middle of the département.
/// The same commune always lies at the same point.
/// </summary>
internal static class PlacePoints
{
    private const double WithinDepartement = 0.2;
    private const double AroundSeat = 0.07;
    private const double WithinCommune = 0.008;

    private static readonly Dictionary<string, Position> Seats = Read(
        """
        26108 44.728 5.023;26362 44.933 4.892;26113 44.754 5.370;26198 44.558 4.751;
        93066 48.936 2.357;93008 48.909 2.440;93001 48.915 2.382;93010 48.902 2.483;
        97411 -20.890 55.455;97415 -21.010 55.285;97416 -21.325 55.478;97422 -21.276 55.515
        """);

    private static readonly Dictionary<string, Position> Departements = Read(
        """
        01 46.1 5.3;02 49.5 3.6;03 46.4 3.2;04 44.1 6.2;05 44.6 6.3;06 43.9 7.1;07 44.7 4.4;08 49.6 4.6;09 42.9 1.5;10 48.3 4.1;11 43.1 2.4;
        12 44.3 2.6;13 43.5 5.1;14 49.1 -0.4;15 45.1 2.7;16 45.7 0.2;17 45.8 -0.7;18 47.0 2.5;19 45.3 1.9;21 47.4 4.8;22 48.4 -2.8;23 46.1 2.0;
        24 45.1 0.7;25 47.2 6.4;26 44.7 5.1;27 49.1 1.0;28 48.4 1.4;29 48.3 -4.0;2A 41.9 9.0;2B 42.4 9.2;30 44.0 4.2;31 43.4 1.3;32 43.7 0.5;
        33 44.8 -0.6;34 43.6 3.4;35 48.1 -1.6;36 46.8 1.6;37 47.2 0.7;38 45.3 5.6;39 46.7 5.7;40 44.0 -0.8;41 47.6 1.4;42 45.7 4.2;43 45.1 3.8;
        44 47.3 -1.7;45 47.9 2.3;46 44.6 1.6;47 44.4 0.5;48 44.5 3.5;49 47.4 -0.5;50 49.0 -1.3;51 48.9 4.2;52 48.1 5.2;53 48.1 -0.7;54 48.8 6.1;
        55 49.0 5.4;56 47.8 -2.8;57 49.0 6.7;58 47.1 3.5;59 50.4 3.2;60 49.4 2.4;61 48.6 0.1;62 50.5 2.3;63 45.7 3.1;64 43.3 -0.8;65 43.1 0.2;
        66 42.6 2.5;67 48.6 7.6;68 47.9 7.2;69 45.8 4.7;70 47.6 6.1;71 46.7 4.5;72 48.0 0.2;73 45.5 6.4;74 46.0 6.4;75 48.857 2.347;76 49.6 1.0;
        77 48.6 2.9;78 48.8 1.9;79 46.6 -0.3;80 49.9 2.3;81 43.8 2.2;82 44.0 1.3;83 43.4 6.2;84 44.0 5.1;85 46.7 -1.3;86 46.6 0.5;87 45.9 1.2;
        88 48.2 6.4;89 47.8 3.6;90 47.6 6.9;91 48.5 2.2;92 48.85 2.24;93 48.91 2.48;94 48.78 2.46;95 49.1 2.2;971 16.2 -61.5;972 14.65 -61.0;
        973 4.3 -52.9;974 -21.1 55.5;975 46.8 -56.2;976 -12.8 45.15;977 17.9 -62.83;978 18.07 -63.06;986 -13.3 -176.2;987 -17.6 -149.5;988 -21.3 165.5
        """);

    public static Position Of(Commune commune, Commune seat, Randomizer random)
    {
        var middle = MiddleOf(commune, seat);
        var point = Apart(middle, random, WithinCommune);
        return Position.IsGood(point.Latitude, point.Longitude) ? point : middle;
    }

    private static Position MiddleOf(Commune commune, Commune seat)
    {
        if (Seats.TryGetValue(commune.Code, out var known))
        {
            return known;
        }

        var own = new Randomizer(Seeds.For(Purpose.Places, int.Parse(commune.Code.Replace('A', '1').Replace('B', '2'), CultureInfo.InvariantCulture)));
        var (origin, spread) = Seats.TryGetValue(seat.Code, out var near) ? (near, AroundSeat)
            : (Departements[commune.DepartementCode], commune.DepartementCode is "75" or "92" or "93" or "94" ? AroundSeat / 2 : WithinDepartement);
        var point = Apart(origin, own, spread);
        return Position.IsGood(point.Latitude, point.Longitude) ? point : origin;
    }

    private static Position Apart(Position origin, Randomizer random, double degrees) => new(
        Math.Round(origin.Latitude + random.Double(-degrees, degrees), 5),
        Math.Round(origin.Longitude + random.Double(-degrees, degrees), 5));

    private static Dictionary<string, Position> Read(string text) => text
        .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(line => line[0], line => new Position(Number(line[1]), Number(line[2])));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
