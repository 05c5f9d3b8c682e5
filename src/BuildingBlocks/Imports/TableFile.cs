using System.Xml;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>
/// A table that somebody sends, CSV or workbook, read row by row. What it is follows from its first bytes, not from its
/// name. Formulas are never worked out: their saved results are read.
/// </summary>
public abstract class TableFile : IDisposable
{
    /// <summary>Bytes of an archive with nothing in it: its end.</summary>
    private const int SmallestZip = 22;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>By name; a CSV has one.</summary>
    public abstract IReadOnlyList<string> Sheets { get; }

    /// <summary>Its days are counted from 1904 on, where they are numbers.</summary>
    public virtual bool CountsFrom1904 => false;

    /// <summary>Areas of cells made one (« B7:B9 ») in the sheet that was read last, to its end.</summary>
    public virtual IReadOnlyList<string> Merged => [];

    /// <param name="content">Seekable; stays open.</param>
    /// <exception cref="UnreadableFileException">It is none that can be read.</exception>
    public static TableFile Open(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Span<byte> first = stackalloc byte[4];
        var read = content.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return first[..read] switch
        {
            [] => throw new UnreadableFileException(TableRefusals.Empty),
            var begin when begin.SequenceEqual(Zip) && content.Length < SmallestZip => throw new UnreadableFileException(TableRefusals.NotAWorkbook),
            var begin when begin.SequenceEqual(Zip) => Guarded(() => new XlsxFile(content)),
            var begin when begin.SequenceEqual(Compound) => throw new UnreadableFileException(TableRefusals.OldOrLocked),
            _ => new CsvFile(content),
        };
    }

    /// <summary>Rows with something in them, as they are read.</summary>
    /// <exception cref="UnreadableFileException">While it is read: it is damaged or too large.</exception>
    public IEnumerable<TableRow> Rows(int sheet)
    {
        using var rows = Guarded(() => ReadRows(sheet).GetEnumerator());
        for (var count = 1; Guarded(rows.MoveNext); count++)
        {
            yield return count <= TableLimits.MaxRows ? rows.Current : throw new UnreadableFileException(TableRefusals.TooManyRows);
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract IEnumerable<TableRow> ReadRows(int sheet);

    protected virtual void Dispose(bool disposing)
    {
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or FormatException or EndOfStreamException)
        {
            throw new UnreadableFileException(TableRefusals.NotAWorkbook, damaged);
        }
    }
}
