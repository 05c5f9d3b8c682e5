using System.Collections.Concurrent;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard.Averages;

/// <summary>
/// Sums of territories, each kept under the revisions of the months that it was made of: every advisor's own page asks
/// for those of the same few, and whatever changes one of their days changes its month's revision.
/// </summary>
internal sealed class KeptSums
{
    /// <summary>All départements of twenty periods; they weigh a hundred kilobytes.</summary>
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<(long Scope, Period Period), (string Revisions, AdvisorSums Sums)> _kept = [];

    /// <param name="scope">A total's.</param>
    /// <param name="period">What was added up.</param>
    /// <param name="revisions">Of each month that the period touches, as they are read now.</param>
    /// <returns>Null when they are not known, or of other revisions.</returns>
    public AdvisorSums? Find(long scope, Period period, string revisions) =>
        _kept.TryGetValue((scope, period), out var kept) && kept.Revisions == revisions ? kept.Sums : null;

    public void Keep(long scope, Period period, string revisions, AdvisorSums sums)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        _kept[(scope, period)] = (revisions, sums);
    }
}
