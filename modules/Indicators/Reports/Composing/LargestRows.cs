using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>A list that may be long, cut to what a page holds: the largest ones, and all the others as one row.</summary>
internal sealed class LargestRows
{
    private const int MostRows = 12;
    private const string RestCode = "rest";

    private LargestRows(IReadOnlyList<DistributionRow> rows) => Rows = rows;

    public IReadOnlyList<DistributionRow> Rows { get; }

    public IReadOnlyList<long> Counts => [.. Rows.Select(row => row.Count)];

    public static LargestRows Of(IEnumerable<DistributionRow> rows, string others)
    {
        List<DistributionRow> sorted =
        [
            .. rows.Where(row => row.Count > 0)
                .OrderByDescending(row => row.Count).ThenBy(row => row.Label, StringComparer.Ordinal).ThenBy(row => row.Code, StringComparer.Ordinal),
        ];
        if (sorted.Count <= MostRows + 1)
        {
            return new(sorted);
        }

        var rest = sorted.Skip(MostRows).ToList();
        return new(
        [
            .. sorted.Take(MostRows),
            new() { Code = RestCode, Label = $"{FrenchNumbers.Integer(rest.Count)} {others}", Count = rest.Sum(row => row.Count) },
        ]);
    }

    /// <summary>-1: not in the list.</summary>
    public int IndexOf(string code) => Rows.Select(row => row.Code).ToList().IndexOf(code);

    /// <summary>What has no row of its own is in the last one.</summary>
    public int IndexOrRest(string code) => IndexOf(code) is >= 0 and var index ? index : Rows.Count - 1;
}
