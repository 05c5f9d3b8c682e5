using System.Globalization;
using System.Text;
using Bogus;
using ConseillerNumerique.Seed.Drawing;

namespace ConseillerNumerique.Seed.People;

/// <summary>Invented people: Bogus's French names, and names met more often in the département.</summary>
internal sealed class PersonNames(Faker faker)
{
    private const int LocalPercent = 55;

    private static readonly Dictionary<string, (string[] First, string[] Last)> Local = new()
    {
        ["93"] = (
            ["Awa", "Mehdi", "Inès", "Fatoumata", "Yanis", "Samira", "Bilal", "Mariam", "Karim", "Thi Mai", "Sofia", "Ibrahim"],
            ["Diallo", "Benali", "Traoré", "Haddad", "Nguyen", "Fernandes", "Kaya", "Cissé", "Mansouri", "Pereira", "Sow", "Belkacem"]),
        ["974"] = (
            ["Marie-Reine", "Jean-Yves", "Aurélie", "Mickaël", "Expédite", "Loïc", "Priscilla", "Johny", "Anaïs", "Thierry", "Kelly", "Gaël"],
            ["Payet", "Hoarau", "Grondin", "Boyer", "Dijoux", "Técher", "Rivière", "Maillot", "Lauret", "Fontaine", "Virapin", "Ramassamy"]),
    };

    private readonly HashSet<string> _taken = [];

    /// <summary>Nobody twice.</summary>
    /// <param name="departement">Its code.</param>
    public (string First, string Last) Draw(string departement)
    {
        for (var attempt = 0; ; attempt++)
        {
            var name = DrawOnce(departement);
            if (_taken.Add($"{name.First} {name.Last}") || attempt > 20)
            {
                return name;
            }
        }
    }

    /// <summary>An address that no mail ever leaves for: « .example » is reserved (RFC 2606).</summary>
    /// <param name="name">Of the person.</param>
    /// <param name="number">Makes it unique.</param>
    public static string Email((string First, string Last) name, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Plain(name.First)}.{Plain(name.Last)}.{number}@espacecoop.example");

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));

    private (string First, string Last) DrawOnce(string departement) =>
        Local.TryGetValue(departement, out var local) && faker.Random.Chance(LocalPercent)
            ? (faker.Random.Pick(local.First), faker.Random.Pick(local.Last))
            : (faker.Name.FirstName(), faker.Name.LastName());
}
