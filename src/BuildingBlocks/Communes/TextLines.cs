namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Many short UTF-8 texts kept in the bytes they were read in; a string is made only of those that are shown.
/// </summary>
internal sealed class TextLines
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int[] _starts;

    /// <param name="bytes">Each line ended by a line feed, the last one too.</param>
    public TextLines(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var span = bytes.Span;
        _starts = new int[span.Count((byte)'\n') + 1];
        for (var line = 1; line < _starts.Length; line++)
        {
            var start = _starts[line - 1];
            _starts[line] = start + span[start..].IndexOf((byte)'\n') + 1;
        }
    }

    public int Count => _starts.Length - 1;

    /// <summary>The line without its end.</summary>
    public ReadOnlySpan<byte> this[int line] => _bytes.Span[_starts[line]..(_starts[line + 1] - 1)];
}
