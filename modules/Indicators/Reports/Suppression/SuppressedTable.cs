using ConseillerNumerique.Indicators.Reports.Content;

namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>The counts of a distribution whose total is published, and what is withheld of them.</summary>
internal sealed class SuppressedTable
{
    /// <summary>Smaller counts than this, but 0, tell of persons.</summary>
    public const long Threshold = 5;

    private readonly long[] _counts;
    private readonly CellMark[] _marks;
    private readonly HashSet<int> _maskedAsSmallest = [];

    /// <param name="counts">Each 0 or more.</param>
    public SuppressedTable(IReadOnlyList<long> counts)
    {
        _counts = [.. counts];
        _marks = new CellMark[_counts.Length];
        Total = _counts.Sum();
        Begin();
    }

    /// <summary>A copy to try something on.</summary>
    public SuppressedTable(SuppressedTable other)
    {
        (_counts, _marks) = (other._counts, [.. other._marks]);
        (Total, IsWithheld) = (other.Total, other.IsWithheld);
        _maskedAsSmallest = [.. other._maskedAsSmallest];
    }

    public IReadOnlyList<long> Counts => _counts;

    public IReadOnlyList<CellMark> Marks => _marks;

    public long Total { get; }

    /// <summary>Nothing of the table can be told: its rows are left out, or all bear the same mark.</summary>
    public bool IsWithheld { get; private set; }

    public IEnumerable<int> Hidden => Enumerable.Range(0, _counts.Length).Where(IsHidden);

    /// <summary>The smallest number still shown that could have been withheld; null when there is none.</summary>
    public long? SmallestShown => Shown().Select(index => (long?)_counts[index]).Min();

    /// <summary>A reader who knows the rule knows that what is still shown is no smaller.</summary>
    public bool WasSmallest(int index) => _maskedAsSmallest.Contains(index);

    public bool IsHidden(int index) => _marks[index] != CellMark.None;

    /// <summary>Withholds one number that may be told, so that others are covered by it.</summary>
    public void Mask(int index) => _marks[index] = CellMark.Masked;

    /// <summary>Withholds one more, the smallest number there is; the whole table when there is none left.</summary>
    public void MaskOneMore()
    {
        if (SmallestShown is { } smallest)
        {
            var index = Shown().Last(index => _counts[index] == smallest);
            _maskedAsSmallest.Add(index);
            Mask(index);
        }
        else
        {
            Withhold(CellMark.Masked);
        }
    }

    private IEnumerable<int> Shown() =>
        Enumerable.Range(0, _counts.Length).Where(index => !IsHidden(index) && _counts[index] >= Threshold);

    private void Begin()
    {
        if (Total > 0 && Total < Threshold)
        {
            // 0 is below five too: the same mark on every row tells nothing more than the total does.
            Withhold(CellMark.BelowFive);
            return;
        }

        for (var index = 0; index < _counts.Length; index++)
        {
            _marks[index] = _counts[index] > 0 && _counts[index] < Threshold ? CellMark.BelowFive : CellMark.None;
        }
    }

    private void Withhold(CellMark mark)
    {
        IsWithheld = true;
        Array.Fill(_marks, mark);
    }
}
