using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>
/// Names from elsewhere as the report prints them: a character that its font lacks becomes « ? », and section 10 says so.
/// A name never blocks a month.
/// </summary>
internal sealed class ReportNames(Communes communes, IReadOnlyDictionary<Guid, string> places)
{
    private const string UnknownPlace = "Lieu supprimé";

    private readonly SortedSet<string> _altered = new(StringComparer.Ordinal);

    /// <summary>Printed names that are not quite the true ones.</summary>
    public IReadOnlyCollection<string> Altered => _altered;

    /// <summary>For section 10.</summary>
    public static string Notice(string printed) =>
        FrenchTypography.Spaced($"Le nom « {printed} » contient un caractère qui ne peut pas être imprimé ; il est remplacé par « ? ».");

    public string Commune(string code) => Print(communes.Find(code)?.Name ?? code);

    public string Place(Guid id) => Print(places.GetValueOrDefault(id, UnknownPlace));

    public string Print(string name)
    {
        var (text, replaced) = PdfFonts.Replaceable(name);
        if (replaced)
        {
            _altered.Add(text);
        }

        return text;
    }
}
