using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>A filter in words, as an export tells it.</summary>
internal static class CoordinationFilters
{
    private const string All = "Tout";

    public static IReadOnlyList<(string Label, string Value)> InWords(CoordinationFilter filter) =>
    [
        ("Du", filter.From is { } from ? FrenchDates.Numeric(from) : All),
        ("Au", filter.To is { } to ? FrenchDates.Numeric(to) : All),
        ("Forme", Named(filter.Type)),
        ("Nature", Named(filter.Kind)),
        ("Thème", Named(filter.Theme)),
        ("Échelle", Named(filter.Level)),
        ("Texte", string.IsNullOrWhiteSpace(filter.Text) ? All : filter.Text.Trim()),
    ];

    private static string Named(Enum? value) => value is null ? All : Labels.Of(value);
}
