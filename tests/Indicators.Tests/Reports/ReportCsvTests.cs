using System.Text;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Printing;
using ConseillerNumerique.Indicators.Tests.Measures;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class ReportCsvTests
{
    private static readonly DateOnly Day = new(2025, 5, 12);

    [Test]
    public void Begins_with_the_mark_of_utf8_and_parts_its_fields_with_semicolons()
    {
        var bytes = ReportCsv.Render(Composed.Print(Composed.Of(new RandomRows(1).Take(200))));

        Assert.That(bytes.Take(3), Is.EqualTo(Encoding.UTF8.GetPreamble()));
        Assert.That(Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), Does.StartWith("Partie;Tableau;Ligne;Colonne;Valeur;Unité\r\n"));
    }

    [Test]
    public void Every_line_has_six_fields()
    {
        var lines = Lines(Composed.Of(new RandomRows(2).Take(200)));

        Assert.That(lines.Select(fields => fields.Length), Is.All.EqualTo(6));
    }

    [Test]
    public void Numbers_are_those_that_a_french_spreadsheet_reads()
    {
        var rows = new[] { Rows.Workshop(1203) with { Date = Day, DurationMinutes = 95 }, Rows.Workshop(10) with { Date = Day, DurationMinutes = 20 } };

        var lines = Lines(Composed.Of(rows));

        Assert.That(Value(lines, "Accompagnements", "mai 2025"), Is.EqualTo("1213"));
        Assert.That(Value(lines, "Taille moyenne des ateliers", "mai 2025"), Is.EqualTo("606,5"));
        Assert.That(Value(lines, "Heures d’intervention", "mai 2025"), Is.EqualTo("115"));
    }

    [TestCase("=1+1")]
    [TestCase("+33 6")]
    [TestCase("-2")]
    [TestCase("@SUM(A1)")]
    public void A_cell_that_looks_like_a_formula_is_text(string name)
    {
        var rows = new[] { Rows.Workshop(12) with { Date = Day, Channel = Channel.Place, PlaceId = Guid.NewGuid() } };

        var text = Encoding.UTF8.GetString(ReportCsv.Render(Composed.Print(Composed.Of(rows, _ => name))));

        Assert.That(text, Does.Contain($"'{name}, Crest").And.Not.Contain($";{name}"));
    }

    [Test]
    public void What_the_page_withholds_the_file_withholds_too()
    {
        var lines = Lines(Composed.Of([Rows.Workshop(40).Of(women: 30, men: 8) with { Date = Day }]));

        var gender = lines.Where(fields => fields[1] == "Genre" && fields[3] == "Accompagnements").Select(fields => fields[4]);

        Assert.That(gender, Is.EqualTo(new[] { "30", "masqué", "< 5" }));
    }

    [Test]
    public void No_withheld_person_can_be_computed_back_from_the_file([Range(1, 60)] int seed)
    {
        var rows = new RandomRows(seed).Take(30 + seed * 3);
        var lines = Lines(Composed.Of(rows));
        var total = long.Parse(Value(lines, "Accompagnements", "mai 2025"));

        foreach (var table in new[] { "Âge", "Genre", "Statut", "Communes" })
        {
            var cells = lines.Where(fields => fields[1] == table && fields[3] == "Accompagnements").Select(fields => fields[4]).ToList();
            Assert.That(CanBeComputed(cells, total), Is.False, $"{table}: {string.Join(' ', cells)} of {total}");
        }
    }

    /// <summary>One withheld cell alone, or several whose sum leaves them no choice.</summary>
    private static bool CanBeComputed(List<string> cells, long total)
    {
        var small = cells.Count(cell => cell == "< 5");
        var masked = cells.Count(cell => cell == "masqué");
        if (small + masked == 0 || small + masked == cells.Count)
        {
            return small + masked == 1;
        }

        var rest = total - cells.Where(cell => char.IsAsciiDigit(cell[0])).Sum(long.Parse);
        var (least, most) = (small + 5L * masked, masked > 0 ? long.MaxValue : 4L * small);
        return small + masked == 1 || rest == least || rest == most;
    }

    private static string Value(IEnumerable<string[]> lines, string row, string column) =>
        lines.First(fields => fields[2] == row && fields[3] == column)[4];

    private static List<string[]> Lines(ReportDataSet dataSet) =>
    [
        .. Encoding.UTF8.GetString(ReportCsv.Render(Composed.Print(dataSet)))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(';')),
    ];
}
