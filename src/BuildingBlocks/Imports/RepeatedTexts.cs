namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>
/// One string for all cells that say the same: a table of 20,000 rows says a few hundred things again and again, and is
/// held in a fifth of the memory.
/// </summary>
internal sealed class RepeatedTexts
{
    /// <summary>Longer ones are seldom said twice.</summary>
    private const int MaxLength = 100;

    /// <summary>A column where each cell differs must not make it grow for nothing.</summary>
    private const int Most = 2_000;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <returns>The same text.</returns>
    public string Of(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }

        if (_known.TryGetValue(text, out var same))
        {
            return same;
        }

        if (_known.Count < Most)
        {
            _known.Add(text);
        }

        return text;
    }
}
