using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>How far the figures can be trusted, a sentence for each measure: Q2, Q3, Q4.</summary>
internal static class QualitySentences
{
    public static IEnumerable<string> Of(DashboardFigures figures)
    {
        if (figures.Now.Activities > 0)
        {
            yield return Late(figures.Now.Delays);
        }

        if (figures.Coverage is { } coverage)
        {
            yield return Of(coverage);
        }

        if (figures.Corrections is { } corrections)
        {
            yield return Of([.. corrections.Where(one => one.Attendances != one.ReportedAttendances)]);
        }
    }

    private static string Late(EntryDelays delays)
    {
        var late = delays.Late == 0 ? "aucune activité" : Words.Count(delays.Late, "activité");
        var median = delays.MedianDays is not { } days ? ""
            : days == 0 ? "\u00A0; la moitié au moins le sont le jour même"
            : $"\u00A0; délai médian\u00A0: {FrenchNumbers.Decimal(days, days % 1 == 0 ? 0 : 1)}\u00A0{(days >= 2 ? "jours" : "jour")}";
        return $"Saisies tardives, plus de {EntryDelays.LateAfterDays}\u00A0jours après la séance\u00A0: "
            + $"{late} sur {FrenchNumbers.Integer(delays.Activities)}{median}.";
    }

    private static string Of(Coverage coverage) => coverage.UnderContract == 0
        ? "Couverture\u00A0: aucun conseiller n’est sous contrat sur la période."
        : $"Couverture\u00A0: {FrenchNumbers.Integer(coverage.Active)} {(coverage.Active > 1 ? "conseillers ont" : "conseiller a")} "
            + $"au moins une activité, sur {FrenchNumbers.Integer(coverage.UnderContract)} sous contrat "
            + $"({FrenchNumbers.Percent(Percentages.Share(coverage.Active, coverage.UnderContract))}).";

    private static string Of(IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return "Corrections\u00A0: aucune depuis les rapports des mois clos.";
        }

        var months = corrections.Select(one => $"{one.Month.Label}\u00A0: {Change(one.Attendances - one.ReportedAttendances)}");
        var sum = corrections.Sum(one => (long)one.Attendances - one.ReportedAttendances);
        return $"Corrections\u00A0: {(corrections.Count > 1 ? $"{corrections.Count} mois clos ne comptent" : "un mois clos ne compte")} "
            + $"plus les accompagnements de {(corrections.Count > 1 ? "leur" : "son")} rapport "
            + $"({string.Join(", ", months)}){(corrections.Count > 1 ? $"\u00A0; en tout\u00A0: {Change(sum)}" : "")}.";
    }

    private static string Change(long difference) => Words.Signed(difference, FrenchNumbers.Integer);
}
