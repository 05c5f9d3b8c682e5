using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel.Calendar;
using CsvHelper;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>The figures of a report, one a line.</summary>
internal static class ReportCsv
{
    public static byte[] Render(ReportPrint print)
    {
        using var bytes = new MemoryStream();
        using (var csv = FrenchCsv.Over(bytes))
        {
            csv.WriteRecord("Partie", "Tableau", "Ligne", "Colonne", "Valeur", "Unité");
            foreach (var (name, value) in Heading(print))
            {
                csv.WriteRecord("Rapport", "Rapport", name, "", value, "");
            }

            Table(csv, print.DataSet.KeyFigures.Title, print.DataSet.KeyFigures);
            foreach (var section in print.DataSet.Sections)
            {
                foreach (var table in section.Tables)
                {
                    Table(csv, section.Title, table);
                }
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<(string Name, string Value)> Heading(ReportPrint print)
    {
        var heading = print.DataSet.Heading;
        yield return (heading.ScopeLabel, heading.ScopeName);
        yield return ("Mois", heading.Month.ToString());
        yield return ("Numéro", heading.Number.ToString(CultureInfo.InvariantCulture));
        yield return ("Version", heading.Version.ToString(CultureInfo.InvariantCulture));
        yield return ("Données figées le", heading.FrozenLabel);
        yield return ("Empreinte des données (SHA-256)", print.DataSetSha256);
        if (print.Validation is { } validation)
        {
            yield return ("Validé par", validation.Name);
            yield return ("Validé le", FrenchDates.Moment(validation.At, BusinessCalendar.Paris));
        }
    }

    private static void Table(CsvWriter csv, string section, ReportTable table)
    {
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var cell = row.Cells[column];
                csv.WriteRecord(section, table.Title, row.Label, table.Columns[column], Value(cell), Unit(cell.Unit));
            }
        }
    }

    /// <summary>A number that a spreadsheet reads: no blanks in thousands; durations as whole minutes.</summary>
    private static string Value(ReportCell cell) => cell switch
    {
        { Mark: not CellMark.None } => cell.ToText().Replace('\u00A0', ' '),
        { Value: null } => "",
        { Unit: CellUnit.Average or CellUnit.Share, Value: { } tenths } =>
            string.Create(CultureInfo.InvariantCulture, $"{tenths / 10},{tenths % 10}"),
        { Value: { } value } => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Unit(CellUnit unit) => unit switch
    {
        CellUnit.Average => "personnes par atelier",
        CellUnit.Share => "%",
        CellUnit.Duration => "minutes",
        _ => "",
    };
}
