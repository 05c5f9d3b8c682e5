using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Suppression;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>
/// Tries every set of numbers that fits what is published, and says which withheld cells have the same number in all of
/// them. Slow and plain on purpose: it shares no thought with the code that it watches.
/// </summary>
internal static class Attacker
{
    public static IReadOnlyList<int> KnownCells(SuppressedTable table)
    {
        var hidden = table.Hidden.ToList();
        var fits = Fits(table, hidden).ToList();
        return Known(hidden, fits);
    }

    public static IReadOnlyList<string> KnownCells(
        SuppressedTable wholes, SuppressedTable parts, IReadOnlyCollection<(int Part, int Whole)> links)
    {
        // Tables that are withheld are printed without rows: nothing of them is published but their total.
        var (hiddenWholes, hiddenParts) = (wholes.Hidden.ToList(), parts.Hidden.ToList());
        var wholeFits = wholes.IsWithheld ? [[]] : Fits(wholes, hiddenWholes).ToList();
        var partFits = parts.IsWithheld ? [[]] : Fits(parts, hiddenParts).ToList();
        var (wholesThatFit, partsThatFit) = (new List<long[]>(), new List<long[]>());
        foreach (var whole in wholeFits)
        {
            foreach (var part in partFits)
            {
                if (wholes.IsWithheld || parts.IsWithheld || Agree(wholes, parts, links, Filled(wholes, hiddenWholes, whole), Filled(parts, hiddenParts, part)))
                {
                    wholesThatFit.Add(whole);
                    partsThatFit.Add(part);
                }
            }
        }

        return
        [
            .. (wholes.IsWithheld ? [] : Known(hiddenWholes, wholesThatFit)).Select(index => $"commune {index}"),
            .. (parts.IsWithheld ? [] : Known(hiddenParts, partsThatFit)).Select(index => $"lieu {index}"),
        ];
    }

    private static List<int> Known(List<int> hidden, IReadOnlyCollection<long[]> fits) =>
        [.. hidden.Where((_, position) => fits.Select(fit => fit[position]).Distinct().Count() < 2)];

    private static bool Agree(
        SuppressedTable wholes, SuppressedTable parts, IEnumerable<(int Part, int Whole)> links, long[] whole, long[] part) =>
        links.GroupBy(link => link.Whole).All(group => group.Sum(link => part[link.Part]) <= whole[group.Key]);

    private static long[] Filled(SuppressedTable table, List<int> hidden, long[] values)
    {
        var filled = table.Counts.ToArray();
        for (var position = 0; position < hidden.Count; position++)
        {
            filled[hidden[position]] = values[position];
        }

        return filled;
    }

    /// <summary>All that add up to the total, each value within what its mark says.</summary>
    private static IEnumerable<long[]> Fits(SuppressedTable table, List<int> hidden)
    {
        var rest = table.Total - Enumerable.Range(0, table.Counts.Count).Where(index => !hidden.Contains(index)).Sum(index => table.Counts[index]);
        return Fill(table, hidden, 0, rest, new long[hidden.Count]);
    }

    private static IEnumerable<long[]> Fill(SuppressedTable table, List<int> hidden, int position, long rest, long[] values)
    {
        if (position == hidden.Count)
        {
            return rest == 0 ? [[.. values]] : [];
        }

        var (low, high) = table.IsWithheld ? (0, rest) : table.Marks[hidden[position]] == CellMark.BelowFive ? (1, Math.Min(4, rest)) : (5, rest);
        return Enumerable.Range((int)low, (int)Math.Max(0, high - low + 1)).SelectMany(value =>
        {
            values[position] = value;
            return Fill(table, hidden, position + 1, rest - value, values).ToList();
        });
    }
}
