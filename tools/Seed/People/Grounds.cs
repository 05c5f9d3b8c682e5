using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.Seed.People;

/// <summary>Where the invented people work.</summary>
internal static class Grounds
{
    private const int NationalAdvisors = 4_000;
    private const int AdvisorsPerEmployer = 3;
    private const int AdvisorsPerTeam = 25;
    private const string Paris = "75";

    /// <summary>A rural one, a dense one and one overseas, with a time zone of its own.</summary>
    public static IReadOnlyList<Ground> Demo(Communes communes) =>
    [
        Demo(communes, "26", advisors: 14, ["26108", "26362", "26113", "26198"]),
        Demo(communes, "93", advisors: 14, ["93066", "93008", "93001", "93010"]),
        Demo(communes, "974", advisors: 12, ["97411", "97415", "97416", "97422"]),
    ];

    /// <summary>Every département where someone lives, by its inhabitants.</summary>
    public static IReadOnlyList<Ground> National(Communes communes)
    {
        var inhabited = communes.Departements
            .Select(departement => (Departement: departement, Communes: CommunesOf(departement, communes)))
            .Where(one => one.Communes.Count > 0)
            .ToList();
        var inhabitants = inhabited.Sum(one => Inhabitants(one.Communes));
        return [.. inhabited.Select(one => National(one.Departement, one.Communes, inhabitants))];
    }

    private static Ground Demo(Communes communes, string departement, int advisors, string[] seats) => new()
    {
        Departement = communes.FindDepartement(departement)!, // named above
        Seats = [.. seats.Select(code => communes.Find(code)!)], // named above
        Advisors = advisors,
        Teams = 2,
    };

    private static Ground National(Departement departement, List<Commune> communes, long inhabitants)
    {
        var advisors = Math.Max(1, (int)Math.Round((double)NationalAdvisors * Inhabitants(communes) / inhabitants));
        var employers = (advisors + AdvisorsPerEmployer - 1) / AdvisorsPerEmployer;
        return new()
        {
            Departement = departement,
            Seats = [.. Enumerable.Range(0, employers).Select(index => communes[index % communes.Count])],
            Advisors = advisors,
            Teams = Math.Min(employers, (advisors + AdvisorsPerTeam - 1) / AdvisorsPerTeam),
        };
    }

    /// <summary>The largest first. Paris is one commune: its arrondissements stand for it.</summary>
    private static List<Commune> CommunesOf(Departement departement, Communes communes)
    {
        var all = departement.Code == Paris
            ? Enumerable.Range(1, 20).Select(number => communes.Find(FormattableString.Invariant($"751{number:00}"))).OfType<Commune>()
            : communes.InDepartement(departement.Code);
        return [.. all.Where(commune => commune.Population > 0)
            .OrderByDescending(commune => commune.Population).ThenBy(commune => commune.Code, StringComparer.Ordinal)];
    }

    private static long Inhabitants(List<Commune> communes) => communes.Sum(commune => (long)commune.Population);
}
