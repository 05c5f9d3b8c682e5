using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>A workbook shaped as La Coop's: lines about the export, an empty one, then the table.</summary>
internal static class LaCoopBook
{
    public static readonly string[] Headers =
    [
        "Date", "Enregistré le", "Dernière modification le", "Type", "Participants", "Bénéficiaire", "Canaux d’accompagnement", "Nom du lieu", "Adresse",
        "Commune", "Code postal", "Code Insee", "Durée (min)", "Nom de l’atelier", "Matériel numérique utilisé", "Thématique(s) d’accompagnement", "Tags",
        "Nom de la démarche administrative", "Niveau d’autonomie (ou de l’atelier)", "Bénéficiaire réorienté", "Structure de redirection",
        "Commune du bénéficiaire", "Code postal du bénéficiaire", "Code Insee du bénéficiaire", "Genre du bénéficiaire", "Tranche d’âge du bénéficiaire",
        "Statut du bénéficiaire", "Notes supplémentaires", "ID CRA",
    ];

    public static readonly object?[][] Title = [["Export de Lou Martin"], ["Le", "22/11/2026"], [""]];

    /// <param name="instead">By the names of columns.</param>
    public static object?[] Row(string id, params (string Column, object? Value)[] instead)
    {
        var row = new Dictionary<string, object?>
        {
            ["Date"] = new DateOnly(2026, 2, 3),
            ["Enregistré le"] = "04/02/2026 à 09:12",
            ["Type"] = "Accompagnement individuel",
            ["Participants"] = 1,
            ["Bénéficiaire"] = "Bénéficiaire anonyme",
            ["Canaux d’accompagnement"] = "Lieu d’activité",
            ["Nom du lieu"] = "Médiathèque",
            ["Commune"] = "Crest",
            ["Code postal"] = "26400",
            ["Code Insee"] = "26108",
            ["Durée (min)"] = 60,
            ["Matériel numérique utilisé"] = "Ordinateur\nTéléphone",
            ["Thématique(s) d’accompagnement"] = "E-mail\nAide aux démarches administratives\nLogement",
            ["Niveau d’autonomie (ou de l’atelier)"] = "2/3",
            ["Genre du bénéficiaire"] = "Féminin",
            ["Tranche d’âge du bénéficiaire"] = "70 ans et plus",
            ["Statut du bénéficiaire"] = "Retraité",
            ["ID CRA"] = id,
        };
        foreach (var (column, value) in instead)
        {
            row[column] = value;
        }

        return [.. Headers.Select(header => row.GetValueOrDefault(header))];
    }

    /// <summary>The rows of a workshop, one for each participant.</summary>
    public static IEnumerable<object?[]> Workshop(string id, int participants, params (string Column, object? Value)[] instead) =>
        Enumerable.Range(1, participants).Select(number => Row(
            id,
            [
                ("Type", "Atelier collectif"), ("Participants", $"{number}/{participants}"), ("Nom de l’atelier", "Mon téléphone"),
                ("Genre du bénéficiaire", number % 2 == 0 ? "Masculin" : "Féminin"), ("Niveau d’autonomie (ou de l’atelier)", "1/3"), .. instead,
            ]));

    public static byte[] Of(params IEnumerable<object?[]> rows) => Write([.. Title, Headers, .. rows]);

    /// <summary>Any table, days as numbers under a date's format.</summary>
    /// <param name="rows">Texts, numbers, days, ready cells.</param>
    /// <param name="from1904">How days are counted.</param>
    /// <param name="merged">« B5:B6 ».</param>
    public static byte[] Write(IEnumerable<object?[]> rows, bool from1904 = false, string? merged = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            var epoch = from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
            sheet.Worksheet = new(new SheetData(rows.Select(row => new Row(row.Select(value => CellOf(value, epoch))))));
            if (merged is not null)
            {
                sheet.Worksheet.Append(new MergeCells(new MergeCell { Reference = merged }));
            }

            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            book.Workbook = new(new WorkbookProperties { Date1904 = from1904 }, new Sheets(new Sheet { Name = "Activités", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(object? value, DateOnly epoch) => value switch
    {
        null => new(),
        Cell ready => ready,
        DateOnly day => new() { CellValue = new(day.DayNumber - epoch.DayNumber), StyleIndex = 1 },
        int number => new() { CellValue = new(number) },
        _ => new() { DataType = CellValues.InlineString, InlineString = new(new Text(value.ToString()!) { Space = SpaceProcessingModeValues.Preserve }) },
    };
}
