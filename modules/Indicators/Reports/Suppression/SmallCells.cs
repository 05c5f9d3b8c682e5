namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>
/// Withholds counts from 1 to 4, and then as many others as it takes until a reader cannot compute any of them back
/// from what is left: domain.md §4.
/// </summary>
internal static class SmallCells
{
    public static SuppressedTable Suppress(IReadOnlyList<long> counts)
    {
        var table = new SuppressedTable(counts, rowsAreKnown: true);
        Cover([table], null);
        return table;
    }

    /// <summary>Communes and places at once: each tells something of the other.</summary>
    public static (SuppressedTable Wholes, SuppressedTable Parts) Suppress(
        IReadOnlyList<long> wholes, IReadOnlyList<long> parts, SuppressionLinks links)
    {
        var tables = (new SuppressedTable(wholes, rowsAreKnown: false), new SuppressedTable(parts, rowsAreKnown: false));
        Cover([tables.Item1, tables.Item2], links);
        return tables;
    }

    private static void Cover(IReadOnlyList<SuppressedTable> tables, SuppressionLinks? links)
    {
        while (new Reader(tables, links).FindKnown() is var (table, index))
        {
            var isPart = links is not null && table == SuppressionLinks.Parts;
            if (isPart && links!.WholeOf(index) is { } whole && CanMask(tables[SuppressionLinks.Wholes], whole))
            {
                tables[SuppressionLinks.Wholes].Mask(whole);
            }
            else
            {
                tables[table].MaskOneMore();
            }
        }
    }

    private static bool CanMask(SuppressedTable table, int index) => !table.IsWithheld && !table.IsHidden(index);
}
