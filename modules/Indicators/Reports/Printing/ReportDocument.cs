using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>What the PDF of a report says, in reading order.</summary>
internal static class ReportDocument
{
    private const string Language = "fr-FR";
    private const string Author = "Espace Coop";

    public static Document Of(ReportPrint print)
    {
        var heading = print.DataSet.Heading;
        return new()
        {
            Title = $"Rapport mensuel, {heading.MonthLabel}, {heading.ScopeName}",
            Language = Language,
            Author = Author,
            Subject = $"Activité des conseillers numériques, rapport nº\u00A0{heading.Number}, version {heading.Version}",
            CreatedAt = print.Validation?.At ?? heading.FrozenAt,
            HeaderText = $"{heading.ScopeName}, {heading.MonthLabel}, rapport nº\u00A0{heading.Number}, version {heading.Version}",
            FooterText = $"Empreinte des données\u00A0: {print.DataSetSha256[..16]}…",
            Watermark = print.Validation is null ? "Provisoire" : null,
            Blocks =
            [
                .. CoverBlocks.Of(print),
                .. KeyFigureBlocks.Of(print.DataSet),
                .. print.DataSet.Sections.SelectMany(section => TableBlocks.Of(section)),
                .. Narrative(print.Narrative),
                .. MethodBlocks.Of(print.DataSet.Method),
            ],
        };
    }

    private static IEnumerable<Block> Narrative(string text) => text.Length == 0
        ? []
        : [new Heading { Level = 2, Text = FrenchTypography.Narrative }, .. Paragraph.Split(text)];
}
