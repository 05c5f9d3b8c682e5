using System.Globalization;
using System.Text;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports;

internal static class ReportRefusals
{
    public static readonly Refusal NarrativeTooLong = new(
        "report.narrative_too_long",
        $"Le texte du mois compte au plus {FrenchNumbers.Integer(MonthlyReport.NarrativeMaxLength)} caractères.",
        nameof(MonthlyReport.Narrative));

    public static readonly Refusal ChangedMeanwhile = new(
        "report.changed_meanwhile",
        "Ce rapport a changé depuis que vous l’avez affiché, par vous dans une autre fenêtre ou par une autre personne. Votre texte est gardé ci-dessous\u00A0; comparez-le au texte enregistré avant d’enregistrer.");

    public static readonly Refusal ReadAgain = new(
        "report.read_again",
        "Ce rapport a changé depuis que vous l’avez affiché, par vous dans une autre fenêtre ou par une autre personne\u00A0: relisez-le avant de le valider.");

    public static readonly Refusal NotStored = new(
        "report.not_stored",
        "Le rapport n’a pas pu être enregistré sur le disque du serveur. Rien n’a changé, il reste en brouillon\u00A0: réessayez plus tard ou prévenez l’administration.");

    public static readonly Refusal MonthExpected = new(
        "report.month_expected",
        "Donnez le mois à figer\u00A0: --mois 2026-10.");

    public static readonly Refusal MonthNotClosed = new(
        "report.month_not_closed",
        "Ce mois n’est pas terminé\u00A0: seul un mois clos peut être figé.");

    public static readonly Refusal MonthBeforeScheme = new(
        "report.month_before_scheme",
        "Ce mois est antérieur au dispositif, commencé en novembre 2020.");

    public static Refusal AlreadyValidated(string? validator) => new(
        "report.already_validated",
        $"Ce rapport a déjà été validé par {validator}. Il ne change plus.");

    public static Refusal CharacterNotPrintable(Rune character) => new(
        "report.character_not_printable",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Le caractère «\u00A0{Shown(character)}\u00A0» (U+{character.Value:X4}) ne peut pas être imprimé dans le rapport\u00A0: remplacez-le ou retirez-le."),
        nameof(MonthlyReport.Narrative));

    private static string Shown(Rune character) => Rune.IsControl(character)
        ? "caractère de contrôle"
        : character.ToString();
}
