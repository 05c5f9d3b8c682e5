using System.Globalization;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>The same small drawing for each of many, all at one scale, so that they are compared by eye; never a ranking.</summary>
public sealed record SmallMultiples : IChart
{
    /// <summary>Of a drawing.</summary>
    public const int Height = 40;

    /// <summary>The width of a value.</summary>
    private const int Step = 12;

    /// <inheritdoc />
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>What the rows are: « Membre ».</summary>
    public required string RowHeader { get; init; }

    public required string Sentence { get; init; }

    /// <summary>What the values are of: « oct. », whose title is « octobre 2026 ».</summary>
    public required IReadOnlyList<BarHeader> Months { get; init; }

    public required IReadOnlyList<MultipleRow> Rows { get; init; }

    /// <inheritdoc />
    public string? FilesAt { get; init; }

    /// <inheritdoc />
    public string Name => Caption;

    /// <inheritdoc />
    public ChartTable Table => ChartTable.Of(this);

    /// <summary>1 or more: the same for all.</summary>
    public long Highest => HighestOf(Rows);

    /// <summary>Of a drawing.</summary>
    public int Width => Step * Months.Count;

    /// <inheritdoc cref="Highest" />
    public static long HighestOf(IEnumerable<MultipleRow> rows) => Math.Max(1, rows.SelectMany(row => row.Values).DefaultIfEmpty().Max());

    /// <summary>Steps, in whole units, so that a month with one attendance still has one.</summary>
    public IEnumerable<string> Drawings()
    {
        var highest = Highest;
        return Rows.Select(row => Steps(row.Values.Select(value => (int)Math.Ceiling(value * (double)Height / highest))));
    }

    private static string Steps(IEnumerable<int> heights)
    {
        var path = new StringBuilder($"M0,{Height}");
        var (last, wide) = (0, 0);
        foreach (var height in heights)
        {
            if (height != last)
            {
                path.Append(CultureInfo.InvariantCulture, $"h{wide}v{last - height}");
                (last, wide) = (height, 0);
            }

            wide += Step;
        }

        return path.Append(CultureInfo.InvariantCulture, $"h{wide}v{last}").ToString();
    }
}
