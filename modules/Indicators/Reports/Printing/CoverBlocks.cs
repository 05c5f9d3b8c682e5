using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>Section 1.</summary>
internal static class CoverBlocks
{
    private const int DigitsInGroup = 16;

    public static IEnumerable<Block> Of(ReportPrint print)
    {
        var heading = print.DataSet.Heading;
        yield return new Heading { Level = 1, Text = $"{heading.ScopeName}, {heading.MonthLabel}" };
        yield return Paragraph.Of("Rapport mensuel d’activité des conseillers numériques", ParagraphStyle.Lead);
        if (print.Validation is null)
        {
            yield return new Note
            {
                Title = "Provisoire",
                Paragraphs = [Paragraph.Of("Ce rapport n’est pas validé. Seule sa version validée fait foi.")],
            };
        }

        yield return Facts(print);
    }

    private static Table Facts(ReportPrint print)
    {
        var heading = print.DataSet.Heading;
        return new()
        {
            Columns = [new() { Weight = 1 }, new() { Weight = 2.2 }],
            Rows =
            [
                TableRow.Of(heading.ScopeLabel, heading.ScopeName),
                TableRow.Of("Mois", FrenchTypography.Capital(heading.MonthLabel)),
                TableRow.Of("Rapport", $"nº\u00A0{heading.Number}, version {heading.Version}"),
                TableRow.Of("Données figées le", $"{heading.FrozenLabel} (heure de Paris)"),
                TableRow.Of("Validé par", Validated(print.Validation)),
                TableRow.Of("Empreinte des données (SHA-256)", Grouped(print.DataSetSha256)),
            ],
        };
    }

    private static string Validated(ReportValidation? validation) => validation is null
        ? "pas encore validé"
        : $"{validation.Name}, le {FrenchDates.Moment(validation.At, BusinessCalendar.Paris)}";

    /// <summary>Breaks where a line may break; the digits stay selectable.</summary>
    private static string Grouped(string sha256) => string.Join(' ', sha256.Chunk(DigitsInGroup).Select(group => new string(group)));
}
