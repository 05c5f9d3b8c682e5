using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>Records of a CSV, one by one: cells in double quotes hold separators, line ends and doubled quotes.</summary>
internal sealed class CsvText(TextReader reader, char separator)
{
    private const int End = -1;

    private readonly StringBuilder _cell = new();
    private int _nextLine = 1;

    /// <summary>Of the record's first line.</summary>
    public int Line { get; private set; }

    /// <returns>Null after the last one.</returns>
    public List<string>? Next()
    {
        Line = _nextLine;
        if (reader.Peek() == End)
        {
            return null;
        }

        List<string> cells = [];
        int after;
        do
        {
            after = ReadCell();
            if (cells.Count < TableLimits.MaxColumns)
            {
                cells.Add(_cell.ToString());
            }
        }
        while (after == separator);

        if (after == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }

        _nextLine++;
        return cells;
    }

    /// <returns>What ends the cell: the separator, a line end, or the end.</returns>
    private int ReadCell()
    {
        _cell.Clear();
        if (reader.Peek() == '"')
        {
            reader.Read();
            ReadQuoted();
        }

        int next;
        while ((next = reader.Read()) != separator && next is not ('\r' or '\n' or End))
        {
            Append(next); // behind a closing quote too: nobody's, hence kept
        }

        return next;
    }

    private void ReadQuoted()
    {
        for (; ; )
        {
            var next = reader.Read();
            if (next == End)
            {
                throw new UnreadableFileException(TableRefusals.OpenQuote);
            }

            if (next == '"')
            {
                if (reader.Peek() != '"')
                {
                    return;
                }

                reader.Read();
            }

            Append(next);
            _nextLine += next == '\n' ? 1 : 0;
        }
    }

    private void Append(int character)
    {
        _cell.Append((char)character);
        if (_cell.Length > TableLimits.MaxCellLength)
        {
            throw new UnreadableFileException(TableRefusals.OpenQuote);
        }
    }
}
