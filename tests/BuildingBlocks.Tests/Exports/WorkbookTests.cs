using ConseillerNumerique.BuildingBlocks.Exports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workbook = ConseillerNumerique.BuildingBlocks.Exports.Workbook;

namespace ConseillerNumerique.BuildingBlocks.Tests.Exports;

internal sealed class WorkbookTests
{
    private static readonly Loan Tablet = new("Tablette <neuve> & \"belle\"", 1200, Loan.Day, 1.5m);
    private static readonly Loan Odd = new("=1+1 _x0041_ \u0001😀 ", 2, new(2024, 2, 29), null);

    [Test]
    public async Task Is_a_sound_workbook()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(Tablet, Odd)), isEditable: false);

        var errors = new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}");

        Assert.That(errors, Is.Empty);
    }

    [Test]
    public async Task Opens_on_the_data_after_a_sheet_of_filters()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(Tablet)), isEditable: false);
        var workbook = document.WorkbookPart!.Workbook; // a sound workbook has one

        var sheets = workbook.Descendants<Sheet>().Select(sheet => sheet.Name?.Value);

        Assert.That(sheets, Is.EqualTo(new[] { "Filtres", "Prêts" }));
        Assert.That(workbook.Descendants<WorkbookView>().Single().ActiveTab?.Value, Is.EqualTo(1));
    }

    [Test]
    public async Task Gives_each_cell_its_type_under_a_frozen_header()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(Tablet, Odd)), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single(part => part.Uri.OriginalString.EndsWith("sheet2.xml", StringComparison.Ordinal)).Worksheet;

        var cells = sheet.Descendants<Row>().ElementAt(1).Descendants<Cell>().ToList();

        Assert.That(sheet.Descendants<Pane>().Single().State?.Value, Is.EqualTo(PaneStateValues.Frozen));
        Assert.That(cells.Select(cell => cell.CellReference?.Value), Is.EqualTo(new[] { "A2", "B2", "C2", "D2" }));
        Assert.That(cells.Select(cell => cell.DataType?.Value), Is.EqualTo(new CellValues?[] { CellValues.InlineString, null, null, null }));
        Assert.That(cells.Skip(1).Select(cell => cell.CellValue?.Text), Is.EqualTo(new[] { "1200", "46086", "1.5" }));
    }

    [Test]
    public async Task LibreOffice_reads_it_back()
    {
        var sheets = await Spreadsheet.ReadAsync(await WriteAsync(Tablet, Odd));

        Assert.That(sheets.Keys, Is.EquivalentTo(new[] { "Filtres", "Prêts" }));
        Assert.That(sheets["Filtres"], Does.Contain("Période;mars 2026").And.Contain("Texte;=1+1"));
        Assert.That(sheets["Prêts"], Does.Contain("\"Tablette <neuve> & \"\"belle\"\"\";1200;05/03/2026;1").And.Contain("=1+1 _x0041_ 😀 ;2;29/02/2024;"));
    }

    [Test]
    public async Task Has_as_many_columns_as_are_asked_for()
    {
        var table = Loan.Table(Tablet) with
        {
            Columns = [.. Enumerable.Range(1, 60).Select(number => new ExportColumn<Loan>($"C{number}", _ => number))],
        };
        await using var output = new AsyncOnlyStream();
        await Workbook.WriteAsync(output, table, CancellationToken.None);

        using var document = SpreadsheetDocument.Open(new MemoryStream(output.ToArray()), isEditable: false);

        Assert.That(new OpenXmlValidator().Validate(document), Is.Empty);
    }

    private static async Task<byte[]> WriteAsync(params Loan[] loans)
    {
        await using var output = new AsyncOnlyStream();
        await Workbook.WriteAsync(output, Loan.Table(loans), CancellationToken.None);
        return output.ToArray();
    }
}
