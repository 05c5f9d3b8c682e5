using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.ActivityReporting.Correspondents.Forms;
using ConseillerNumerique.ActivityReporting.Loans.Forms;
using ConseillerNumerique.ActivityReporting.Mandates.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Tags.Forms;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What a draft is of, where that is more than one activity's form, and where it is listed.</summary>
internal static class DraftPages
{
    /// <summary>French; null: the form's title and type say it.</summary>
    public static string? HeadingOf(string page) => page switch
    {
        ActivityPaths.Day => "Les demandes de la journée",
        _ when IsUnder(page, SeriesPaths.List) => "Atelier",
        _ when IsUnder(page, CoordinationPaths.List) => "Activité de coordination",
        _ when page.EndsWith("/diagnostic", StringComparison.Ordinal) => "Diagnostic numérique",
        _ when page.Contains("/mandats/", StringComparison.Ordinal) => "Mandat Aidants Connect",
        _ when IsUnder(page, PersonPaths.List) => "Fiche de bénéficiaire",
        _ when IsUnder(page, LoanPaths.List) => "Prêt de matériel",
        _ when IsUnder(page, CorrespondentPaths.List) => "Correspondant",
        _ when IsUnder(page, TagPaths.List) => "Étiquette",
        _ => null,
    };

    /// <summary>French, for the line under the heading; null: nothing.</summary>
    public static string? AboutOf(string page) => page switch
    {
        _ when !IsUnder(page, SeriesPaths.List) => null,
        _ when page.EndsWith(SeriesPaths.ConfirmWord, StringComparison.Ordinal) => "séance à confirmer",
        _ => "série",
    };

    /// <summary>The page that lists the draft beside what it is about.</summary>
    public static string ListOf(string page) => Lists.FirstOrDefault(list => IsUnder(page, list)) ?? ActivityPaths.List;

    private static IReadOnlyList<string> Lists { get; } =
        [CoordinationPaths.List, PersonPaths.List, MandatePaths.List, LoanPaths.List, CorrespondentPaths.List, TagPaths.List];

    private static bool IsUnder(string page, string list) => page.StartsWith($"{list}/", StringComparison.Ordinal);
}
