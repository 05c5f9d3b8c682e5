using System.Text;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Imports;
using ConseillerNumerique.BuildingBlocks.Tests.Exports;

namespace ConseillerNumerique.BuildingBlocks.Tests.Imports;

internal sealed class TableFileTests
{
    private static readonly string[] Hard =
        ["=1+1", "'=1+1", "''+x", "'plain", "\ttab", "a;b", "\"q\"", "deux\r\nlignes", "\rseul", "_x0041_", "_x000D_", "😀 été", " blancs ", "-2", "@x"];

    [Test]
    public async Task What_is_written_as_a_csv_is_read_back([ValueSource(nameof(Hard))] string text)
    {
        await using var output = new AsyncOnlyStream();
        await FrenchCsv.WriteAsync(output, Loan.Table(new Loan(text, 3, Loan.Day, 1.5m)), CancellationToken.None);

        Assert.That(Read(output.ToArray()), Is.EqualTo(new object[] { text, "3", "05/03/2026", "1,5" }));
    }

    [Test]
    public async Task What_is_written_as_a_workbook_is_read_back([ValueSource(nameof(Hard))] string text)
    {
        await using var output = new AsyncOnlyStream();
        await Workbook.WriteAsync(output, Loan.Table(new Loan(text, 3, Loan.Day, 1.5m)), CancellationToken.None);

        Assert.That(Read(output.ToArray(), sheet: 1), Is.EqualTo(new object[] { text, 3d, new DateTime(2026, 3, 5), 1.5d }));
    }

    [TestCase("a,b\n1,2", "1|2")]
    [TestCase("sep=|\na|b\n1|2", "1|2")]
    [TestCase("a\tb\r1\t2", "1|2")]
    [TestCase("a;b\n\n\"x\"\"y\";\"z\"w", "x\"y|zw")]
    public void Separators_line_ends_and_quotes_are_as_they_come(string csv, string last) =>
        Assert.That(string.Join('|', Read(Encoding.UTF8.GetBytes(csv))), Is.EqualTo(last));

    [Test]
    public void Lines_are_numbered_as_they_stand()
    {
        using var file = TableFile.Open(new MemoryStream("a\n\n\"1\n2\"\nb"u8.ToArray()));

        Assert.That(file.Rows(0).Select(row => row.Number), Is.EqualTo(new[] { 1, 3, 5 }));
    }

    [Test]
    public async Task Cells_that_say_the_same_hold_one_text([Values] bool isWorkbook)
    {
        var loans = Enumerable.Range(0, 3).Select(_ => new Loan(new string("Médiathèque"), 3, Loan.Day, 1.5m)).ToArray();
        await using var output = new AsyncOnlyStream();
        await (isWorkbook
            ? Workbook.WriteAsync(output, Loan.Table(loans), CancellationToken.None)
            : FrenchCsv.WriteAsync(output, Loan.Table(loans), CancellationToken.None));
        using var file = TableFile.Open(new MemoryStream(output.ToArray()));

        var texts = file.Rows(isWorkbook ? 1 : 0).Select(row => row.Cells[0]).Where("Médiathèque".Equals).ToList();

        Assert.That(texts, Has.Count.EqualTo(3));
        Assert.That(texts, Is.All.SameAs(texts[0]));
    }

    private static IReadOnlyList<object?> Read(byte[] content, int sheet = 0)
    {
        using var file = TableFile.Open(new MemoryStream(content));
        return file.Rows(sheet).Last().Cells;
    }
}
