namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>What an attentive reader knows of a withheld cell: it lies between these, both included.</summary>
internal sealed class HiddenRange(long low, long high)
{
    public long Low { get; private set; } = low;

    public long High { get; private set; } = high;

    public bool IsKnown => Low >= High;

    /// <returns>Whether the reader learned something.</returns>
    public bool Narrow(long low, long high)
    {
        var (before, after) = ((Low, High), (Math.Max(Low, low), Math.Min(High, high)));
        (Low, High) = after;
        return before != after;
    }
}
