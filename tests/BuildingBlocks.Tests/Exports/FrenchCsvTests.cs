using System.Text;
using ConseillerNumerique.BuildingBlocks.Exports;

namespace ConseillerNumerique.BuildingBlocks.Tests.Exports;

internal sealed class FrenchCsvTests
{
    [Test]
    public async Task Writes_what_a_French_spreadsheet_reads() =>
        Assert.That(
            await WriteAsync(new("Tablette ; « neuve »", 1200, Loan.Day, 1.5m), new("Câble", 2, Loan.Day, null)),
            Is.EqualTo("\uFEFFQuoi;Nombre;Date;Heures\r\n\"Tablette ; « neuve »\";1200;05/03/2026;1,5\r\nCâble;2;05/03/2026;\r\n"));

    [TestCase("=1+1")]
    [TestCase("+33 6")]
    [TestCase("-2")]
    [TestCase("@SUM(A1)")]
    [TestCase("\tx")]
    [TestCase("\rx")]
    public async Task No_cell_is_read_as_a_formula(string text)
    {
        var row = (await WriteAsync(new Loan(text, 1, Loan.Day, null)))["\uFEFFQuoi;Nombre;Date;Heures\r\n".Length..];

        Assert.That(row, Does.Match("^\"?'"));
    }

    private static async Task<string> WriteAsync(params Loan[] loans)
    {
        await using var output = new AsyncOnlyStream();
        await FrenchCsv.WriteAsync(output, Loan.Table(loans), CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
