namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>
/// Withholds counts from 1 to 4, and then as many others as it takes until a reader cannot compute any of them back
/// from what is left: domain.md §4.
/// </summary>
internal static class SmallCells
{
    public static SuppressedTable Suppress(IReadOnlyList<long> counts) =>
        Cover([new SuppressedTable(counts)], null)[SuppressionLinks.Wholes];

    /// <summary>Communes and places at once: each tells something of the other.</summary>
    public static (SuppressedTable Wholes, SuppressedTable Parts) Suppress(
        IReadOnlyList<long> wholes, IReadOnlyList<long> parts, SuppressionLinks links)
    {
        var covered = Cover([new(wholes), new(parts)], links);
        return (covered[SuppressionLinks.Wholes], covered[SuppressionLinks.Parts]);
    }

    private static SuppressedTable[] Cover(SuppressedTable[] tables, SuppressionLinks? links)
    {
        while (new Reader(tables, links).FindKnown() is { } known)
        {
            var tries = Remedies(tables, links, known).ToList();
            tables = tries.FirstOrDefault(tried => !new Reader(tried, links).Knows(known)) ?? tries[^1];
        }

        return tables;
    }

    /// <summary>What may cover a cell, the least loss first; the last one always covers it in the end.</summary>
    private static IEnumerable<SuppressedTable[]> Remedies(
        SuppressedTable[] tables, SuppressionLinks? links, (int Table, int Index) known)
    {
        if (links is not null && known.Table == SuppressionLinks.Parts && links.WholeOf(known.Index) is { } whole
            && tables[SuppressionLinks.Wholes] is { IsWithheld: false } wholes && !wholes.IsHidden(whole))
        {
            yield return With(tables, SuppressionLinks.Wholes, table => table.Mask(whole));
        }

        // The own table first, then the other one; both only while a number is left to withhold.
        foreach (var index in Enumerable.Range(0, tables.Length).OrderBy(index => index != known.Table))
        {
            if (tables[index] is { IsWithheld: false, SmallestShown: not null })
            {
                yield return With(tables, index, table => table.MaskOneMore());
            }
        }

        yield return With(tables, known.Table, table => table.MaskOneMore());
    }

    private static SuppressedTable[] With(SuppressedTable[] tables, int index, Action<SuppressedTable> change)
    {
        SuppressedTable[] copies = [.. tables.Select(table => new SuppressedTable(table))];
        change(copies[index]);
        return copies;
    }
}
