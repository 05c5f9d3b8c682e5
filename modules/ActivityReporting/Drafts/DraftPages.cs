using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Series.Forms;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What a draft is of, where that is more than one activity's form.</summary>
internal static class DraftPages
{
    /// <summary>French; null: the form's title and type say it.</summary>
    public static string? HeadingOf(string page) => page switch
    {
        ActivityPaths.Day => "Les demandes de la journée",
        _ when IsOfSeries(page) => "Atelier",
        _ => null,
    };

    /// <summary>French, for the line under the heading; null: nothing.</summary>
    public static string? AboutOf(string page) => page switch
    {
        _ when !IsOfSeries(page) => null,
        _ when page.EndsWith(SeriesPaths.ConfirmWord, StringComparison.Ordinal) => "séance à confirmer",
        _ => "série",
    };

    private static bool IsOfSeries(string page) => page.StartsWith($"{SeriesPaths.List}/", StringComparison.Ordinal);
}
