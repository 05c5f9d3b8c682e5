namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Q2: how long after the act the activities were entered.</summary>
internal sealed class EntryDelays
{
    /// <summary>Entered on the eighth day after the act or later.</summary>
    public const int LateAfterDays = 7;

    private readonly SortedDictionary<int, long> _byDays = [];

    public long Activities { get; private set; }

    /// <summary>Activities entered more than 7 days after their date.</summary>
    public long Late { get; private set; }

    /// <summary>The middle one of all delays in days, the mean of both middles when there are two; null without activity.</summary>
    public decimal? MedianDays => Activities == 0 ? null : (At((Activities - 1) / 2) + At(Activities / 2)) / 2m;

    /// <param name="days">From the date of the act to that of the entry, 0 or more.</param>
    /// <param name="activities">How many were entered then.</param>
    public void Add(int days, long activities)
    {
        _byDays[days] = _byDays.GetValueOrDefault(days) + activities;
        Activities += activities;
        Late += days > LateAfterDays ? activities : 0;
    }

    private int At(long rank)
    {
        foreach (var (days, count) in _byDays)
        {
            if (rank < count)
            {
                return days;
            }

            rank -= count;
        }

        return 0;
    }
}
