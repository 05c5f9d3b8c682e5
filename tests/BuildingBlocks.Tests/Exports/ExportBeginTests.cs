using ConseillerNumerique.BuildingBlocks.Exports;

namespace ConseillerNumerique.BuildingBlocks.Tests.Exports;

/// <summary>A browser shows a download as soon as something of it is there: nothing is gathered before that, and no row but the first is read.</summary>
internal sealed class ExportBeginTests
{
    [Test]
    public async Task A_workbook_begins_before_its_first_row_is_asked_for()
    {
        await using var output = new AsyncOnlyStream();
        var begun = 0;
        await Workbook.WriteAsync(output, Loan.Table() with { Rows = Rows(() => begun = output.ToArray().Length) }, CancellationToken.None);

        Assert.That(begun, Is.GreaterThan(0));
    }

    [Test]
    public async Task A_CSV_has_its_header_before_its_first_row_is_asked_for()
    {
        await using var output = new AsyncOnlyStream();
        var begun = "";
        await FrenchCsv.WriteAsync(output, Loan.Table() with { Rows = Rows(() => begun = System.Text.Encoding.UTF8.GetString(output.ToArray())) }, CancellationToken.None);

        Assert.That(begun, Is.EqualTo("\uFEFFQuoi;Nombre;Date;Heures\r\n"));
    }

    private static async IAsyncEnumerable<Loan> Rows(Action asked)
    {
        asked();
        await Task.Yield();
        yield return new("Câble", 2, Loan.Day, null);
    }
}
