using ConseillerNumerique.ActivityReporting.Exchange.Export;
using ConseillerNumerique.BuildingBlocks.Imports;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Out of a file: what it is, its records, and the columns that are not read.</summary>
internal sealed record ImportReading(ImportKind Kind, List<ImportedRecord> Records, IReadOnlyList<string> Ignored)
{
    /// <summary>Above a table there may be a title, filters, the day of the export.</summary>
    private const int MaxRowsAbove = 60;

    private const int FewNames = 3;
    private const string Attendances = "Ce fichier est celui des accompagnements\u00A0: envoyez celui des activités.";
    private const string NoTable = "Aucune ligne de ce fichier ne porte les noms de colonnes attendus\u00A0: partez d’un export d’Espace Coop ou de La Coop.";

    /// <exception cref="UnreadableFileException">It is no such file.</exception>
    public static ImportReading Of(Stream content, ImportContext context)
    {
        using var file = TableFile.Open(content);
        (int Sheet, ImportFormat Format, ColumnMap Columns)? nearest = null;
        for (var sheet = 0; sheet < file.Sheets.Count; sheet++)
        {
            foreach (var row in file.Rows(sheet).Take(MaxRowsAbove))
            {
                var columns = ColumnMap.Of(row);
                if (columns.Has(AttendanceColumns.ActivityId) && columns.Has(AttendanceColumns.Count))
                {
                    throw new UnreadableFileException(Attendances);
                }

                foreach (var format in columns.Count < FewNames ? [] : ImportFormat.All)
                {
                    if (format.Required.All(columns.Has))
                    {
                        return Read(file, sheet, row.Number, format, columns, context);
                    }

                    nearest = format.Required.Count(columns.Has) > (nearest?.Format.Required.Count(nearest.Value.Columns.Has) ?? FewNames - 1) ? (sheet, format, columns) : nearest;
                }
            }
        }

        throw new UnreadableFileException(nearest is var (_, like, found)
            ? $"Il manque {(like.Required.Count(name => !found.Has(name)) == 1 ? "la colonne" : "les colonnes")} {string.Join(", ", like.Required.Where(name => !found.Has(name)).Select(name => $"«\u00A0{name}\u00A0»"))}."
            : NoTable);
    }

    private static ImportReading Read(TableFile file, int sheet, int header, ImportFormat format, ColumnMap columns, ImportContext context)
    {
        if (columns.Doubled is [var doubled, ..])
        {
            throw new UnreadableFileException($"La colonne «\u00A0{doubled}\u00A0» est là deux fois\u00A0: gardez-en une.");
        }

        var rows = file.Rows(sheet).SkipWhile(row => row.Number <= header).Select(row => new RowCells(columns, row, file.CountsFrom1904));
        var records = format.Read(rows, context).ToList();
        if (file.Merged.FirstOrDefault(area => LastRowOf(area) > header) is { } merged)
        {
            throw new UnreadableFileException($"Des cellules du tableau sont fusionnées ({merged})\u00A0: annulez leur fusion, et donnez à chaque ligne sa valeur.");
        }

        return records.Count == 0
            ? throw new UnreadableFileException("Ce fichier a les bonnes colonnes, et aucune ligne.")
            : new(format.Kind, records, [.. columns.Names.Where(name => !format.Known.Contains(name, FoldedNames.Instance))]);
    }

    /// <summary>« B7:B9 » gives 9.</summary>
    private static int LastRowOf(string area) =>
        int.TryParse(string.Concat(area.Split(':')[^1].Where(char.IsAsciiDigit)), out var row) ? row : int.MaxValue;
}
