using System.Globalization;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>Documents to look at. Spaces that do not break have names, since they cannot be told apart.</summary>
internal static class Samples
{
    public const char Space = '\u00A0';
    public const char NarrowSpace = '\u202F';

    public static Document Of(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "Rapport mensuel — Équipe Val de Drôme",
        Language = "fr-FR",
        Author = "Espace Coop",
        CreatedAt = new DateTime(2026, 11, 5, 4, 0, 0, DateTimeKind.Utc),
        HeaderText = "Équipe Val de Drôme",
        FooterText = "Rapport n° 22",
        Blocks = blocks,
    };

    public static byte[] Render(params IReadOnlyList<Block> blocks) => PdfWriter.Render(Of(blocks));

    public static Table Table(int rows, string? footnote = null) => new()
    {
        Caption = "Communes",
        Columns = [new() { Weight = 3 }, new() { Alignment = Alignment.End }, new() { Alignment = Alignment.End }],
        HeaderRows = [TableRow.Of("Commune", "Nombre", "Part")],
        Rows = [.. Enumerable.Range(1, rows).Select(Row)],
        Footnote = footnote,
    };

    private static TableRow Row(int number) =>
        TableRow.Of($"Commune {number}", $"{1000 + number}", $"{number % 100},5{Space}%");

    public static BarChart Bars() => new()
    {
        Caption = "Thèmes",
        LabelHeader = "Thème",
        ValueHeaders = ["Acc.", "Part"],
        Bars =
        [
            new() { Label = "E-mail", Values = ["131", "17,4 %"], Fraction = 1 },
            new() { Label = "Non communiqué", Values = ["50", "6,6 %"], Fraction = 0.38, Fill = ChartFill.Hatched },
        ],
    };

    public static ColumnChart Columns(int months = 13) => new()
    {
        Caption = "Accompagnements par mois",
        AlternativeText = "Colonnes par mois, de 615 à 753 accompagnements.",
        Series =
        [
            new() { Name = "Ateliers", Fill = ChartFill.Solid },
            new() { Name = "Individuels", Fill = ChartFill.Hatched },
            new() { Name = "Ponctuels", Fill = ChartFill.Accent },
        ],
        Columns =
        [
            .. Enumerable.Range(1, months).Select(month => new ChartColumn
            {
                Label = month.ToString(CultureInfo.InvariantCulture),
                Sublabel = month == 1 ? "2026" : "",
                Values = [300 + month, 200, 50],
                ValueText = $"{550 + month}",
                Highlighted = month == months,
            }),
        ],
    };

    /// <summary>Every kind of block once.</summary>
    public static Document Everything() => Of(
        new Heading { Level = 1, Text = "Octobre 2026" },
        Paragraph.Of("Figé le 5 novembre 2026.", ParagraphStyle.Lead),
        new Heading { Level = 2, Text = "Chiffres clés" },
        new KeyFigures
        {
            Figures = [new() { Label = "Activités", Value = $"1{NarrowSpace}412", Comparisons = ["+23 sur un mois"] }],
        },
        new Paragraph
        {
            Runs =
            [
                new() { Text = "Lire " },
                new() { Text = "la méthode de calcul", Link = new Uri("https://exemple.fr/methode?p=1(a)") },
                new() { Text = " avant de " },
                new() { Text = "comparer", Strong = true },
                new() { Text = "." },
            ],
        },
        Columns(),
        new Heading { Level = 2, Text = "Thèmes" },
        Bars(),
        new Heading { Level = 3, Text = "Communes" },
        Table(3, "Sans les accompagnements à distance."),
        new BulletList { Items = [Paragraph.Of("Un atelier."), Paragraph.Of("Une permanence.")] },
        new Note { Title = "À savoir", Paragraphs = [Paragraph.Of("Deux cases sont masquées.")] },
        new PageBreak(),
        new Heading { Level = 2, Text = "Méthode" },
        Paragraph.Of("Définitions.", ParagraphStyle.Small));
}
