using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>« Votre relecture »: what the figures themselves say to their reviewer.</summary>
internal static class QualityChecks
{
    /// <summary>Tenths of a percent of « Non communiqué » from which a distribution deserves a look.</summary>
    private const long ManyUnknown = 100;

    private static readonly string[] _parts = ["A3-individual", "A3-one-off", "A3-workshop"];

    public static IReadOnlyList<QualityCheck> Of(ReportDataSet dataSet) =>
    [
        Sum(dataSet),
        .. Unknown(dataSet),
        .. dataSet.Method.Notices.Select(notice => new QualityCheck(QualityCheckKind.Look, notice, null)),
        .. Withheld(dataSet.CountMarks()),
    ];

    private static QualityCheck Sum(ReportDataSet dataSet)
    {
        var parts = _parts.Select(code => dataSet.KeyFigure(code)).ToList();
        var total = dataSet.KeyFigure("A2");
        var detail = $"{parts[0].ToText()} individuels + {parts[1].ToText()} ponctuels + {parts[2].ToText()} participations = {total.ToText()}";
        return parts.Sum(part => part.Value) == total.Value
            ? new(QualityCheckKind.Fine, "Les chiffres s’additionnent", detail)
            : new(QualityCheckKind.Look, "Les chiffres ne s’additionnent pas", detail);
    }

    private static IEnumerable<QualityCheck> Unknown(ReportDataSet dataSet) =>
        from table in dataSet.Sections.Single(section => section.Code == "who").Tables
        from row in table.Rows
        where row.IsNotStated && row.Cells[1].Value >= ManyUnknown
        select new QualityCheck(
            QualityCheckKind.Look,
            $"{table.Title} non communiqué à {row.Cells[1].ToText()}",
            "Un rappel aux conseillers avant le mois prochain suffit souvent.");

    private static IEnumerable<QualityCheck> Withheld(int count)
    {
        if (count > 0)
        {
            yield return new(
                QualityCheckKind.Withheld,
                count == 1 ? "1 ligne masquée" : $"{FrenchNumbers.Integer(count)} lignes masquées",
                FrenchTypography.Spaced("« < 5 » et « masqué » dans le PDF et le CSV : personne ne peut être reconnu, ni recalculé."));
        }
    }
}
