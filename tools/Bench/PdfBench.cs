using System.Diagnostics;
using System.Globalization;
using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.Bench;

/// <summary>A four-page report, as the monthly ones are: six tables of bars, key figures, a chart over months, notes.</summary>
internal static class PdfBench
{
    private const int Renders = 300;

    public static void Run()
    {
        var document = Report();
        var bytes = PdfWriter.Render(document);
        for (var warmUp = 0; warmUp < 50; warmUp++)
        {
            PdfWriter.Render(document);
        }

        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var render = 0; render < Renders; render++)
        {
            PdfWriter.Render(document);
        }

        var spent = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Renders;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Four-page report: {spent:F1} ms of CPU, {bytes.Length} bytes, mean of {Renders}"));
    }

    private static Document Report() => new()
    {
        Title = "Rapport mensuel",
        Language = "fr-FR",
        CreatedAt = new DateTime(2026, 11, 5, 4, 0, 0, DateTimeKind.Utc),
        HeaderText = "Ville de Crest – octobre 2026",
        FooterText = "Rapport nᵒ 22",
        Blocks =
        [
            new Heading { Level = 1, Text = "Octobre 2026" },
            Paragraph.Of("Ce que les conseillers numériques de la structure ont fait, avec qui, où et sur quels sujets."),
            new KeyFigures
            {
                Figures = [.. Enumerable.Range(1, 7).Select(number => new KeyFigure
                {
                    Label = $"Mesure {number}", Value = $"{number * 113}", Comparisons = [$"{number * 101} en septembre", $"{number * 97} en octobre 2025"],
                })],
            },
            new ColumnChart
            {
                AlternativeText = "Les accompagnements de douze mois, par type.",
                Series = [new ChartSeries { Name = "Ateliers", Fill = ChartFill.Solid }, new ChartSeries { Name = "Individuels", Fill = ChartFill.Hatched }],
                Columns = [.. Enumerable.Range(1, 12).Select(month => new ChartColumn { Label = $"{month}", Values = [month * 20, month * 11], ValueText = $"{month * 31}" })],
            },
            .. Enumerable.Range(1, 6).SelectMany(section => Section(section)),
            Paragraph.Of(string.Join(' ', Enumerable.Repeat("Une activité compte une fois, quel que soit le nombre de participants.", 12))),
        ],
    };

    private static IEnumerable<Block> Section(int number)
    {
        yield return new Heading { Level = 2, Text = $"Répartition {number}" };
        yield return Paragraph.Of("Plusieurs réponses sont possibles : les parts ne s’additionnent pas.");
        yield return new BarChart
        {
            Caption = $"Répartition {number}",
            LabelHeader = "Valeur",
            ValueHeaders = ["Nombre", "Part"],
            Bars = [.. Enumerable.Range(1, 14).Select(row => new Bar { Label = $"Une valeur de la liste, la {row}", Values = [$"{row * 17}", $"{row},5 %"], Fraction = row / 14.0 })],
        };
    }
}
