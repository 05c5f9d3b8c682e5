using System.Text;
using ConseillerNumerique.BuildingBlocks.Exports;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>CSV as spreadsheets write it: semicolons, commas or tabs, UTF-8 or the old French code page.</summary>
internal sealed class CsvFile(Stream content) : TableFile
{
    private const int LookAhead = 64 * 1024;
    private const string Declaration = "sep=";
    private static readonly char[] Separators = [';', '\t', ','];

    public override IReadOnlyList<string> Sheets { get; } = ["CSV"];

    protected override IEnumerable<TableRow> ReadRows(int sheet)
    {
        var begin = LookAt();
        var encoding = EncodingOf(begin, content.Length > LookAhead);
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var text = new CsvText(reader, SeparatorOf(encoding.GetString(begin)));
        var said = new RepeatedTexts();
        while (text.Next() is { } cells)
        {
            if (cells.Exists(cell => cell.Length > 0) && !(text.Line == 1 && cells[0].StartsWith(Declaration, StringComparison.Ordinal)))
            {
                yield return new(text.Line, cells.ConvertAll(cell => cell.Length == 0 ? null : (object)said.Of(CsvFormulas.Bare(cell))));
            }
        }
    }

    private byte[] LookAt()
    {
        var begin = new byte[LookAhead];
        content.Position = 0;
        var read = content.ReadAtLeast(begin, LookAhead, throwOnEndOfStream: false);
        content.Position = 0;
        return begin[..read];
    }

    /// <summary>UTF-8 if all that is looked at is; else what Windows wrote before.</summary>
    private static Encoding EncodingOf(ReadOnlySpan<byte> seen, bool isCut)
    {
        if (seen is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (seen.Contains((byte)0))
        {
            throw new UnreadableFileException(TableRefusals.NotText);
        }

        return IsUtf8(seen, isCut) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // there on every system
    }

    /// <summary>A letter may be cut at the end of what is looked at.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> seen, bool isCut)
    {
        for (var cut = 0; cut <= (isCut ? 3 : 0); cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(seen[..^cut]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As declared, else the one that stands most often.</summary>
    private static char SeparatorOf(string begin)
    {
        var plain = begin.TrimStart('\uFEFF');
        return plain.StartsWith(Declaration, StringComparison.Ordinal) && plain.Length > Declaration.Length
            ? plain[Declaration.Length]
            : Separators.MaxBy(separator => plain.Count(character => character == separator));
    }
}
