using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.ActivityReporting.Series.Printing;

/// <summary>What an attendance sheet says: who is expected, lines for those who come by, room to sign.</summary>
internal static class SheetDocument
{
    public const int EmptyLines = 16;

    private const int FewestLines = 15;
    private const int LinesForOthers = 5;

    /// <summary>Points: nine millimetres, room for a signature.</summary>
    private const double LineHeight = 26;

    public static Document Of(SheetPrint print)
    {
        var lines = print.Names.Count == 0 ? EmptyLines : Math.Max(FewestLines, print.Names.Count + LinesForOthers);
        return new()
        {
            Title = $"Feuille de présence, {print.Title}, {print.When}",
            Language = "fr-FR",
            Author = "Espace Coop",
            CreatedAt = print.PrintedAt,
            HeaderText = $"{print.Title}, {print.When}",
            FooterText = "Feuille de présence",
            Blocks =
            [
                new Heading { Level = 1, Text = "Feuille de présence" },
                Paragraph.Of(print.Title, ParagraphStyle.Lead),
                Facts(print),
                new Heading { Level = 2, Text = "Participants" },
                new Table
                {
                    Columns = [new() { Weight = 1 }, new() { Weight = 6 }, new() { Weight = 2 }, new() { Weight = 5 }],
                    RowHeight = LineHeight,
                    HeaderRows = [TableRow.Of("N°", "Nom et prénom", "Présent", "Signature")],
                    Rows = [.. Enumerable.Range(0, lines).Select(line => Line(line, print.Names.ElementAtOrDefault(line)))],
                    Footnote = print.Names.Count == 0
                        ? null
                        : "Les dernières lignes sont pour les personnes qui viennent sans s’être inscrites.",
                },
                Paragraph.Of(
                    "Cette feuille porte des noms\u00A0: une fois la séance confirmée, rangez-la sous clé ou détruisez-la, selon la règle de votre structure.",
                    ParagraphStyle.Small),
            ],
        };
    }

    private static Table Facts(SheetPrint print) => new()
    {
        Columns = [new() { Weight = 1 }, new() { Weight = 4 }],
        Rows = [TableRow.Of("Quand", print.When), TableRow.Of("Où", print.Where), TableRow.Of("Conseiller", print.Advisor), TableRow.Of("Structure", print.Employer)],
    };

    private static TableRow Line(int place, string? name) =>
        TableRow.Of($"{place + 1}", name ?? "", "", "");
}
