namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>What may have been meant by a duration that surprises.</summary>
internal static class ProbableDurations
{
    /// <summary>One button for each.</summary>
    private const int Most = 2;

    /// <summary>Minutes; what is shorter is no session.</summary>
    private const int Shortest = 5;

    /// <param name="minutes">As noted.</param>
    /// <param name="limit">Minutes from which on a duration surprises.</param>
    /// <param name="usual">The advisor’s own, in minutes, the most used first.</param>
    /// <returns>Minutes: without the zero that may be one too many, hours that may have been minutes, then what is usual.</returns>
    public static IReadOnlyList<int> Of(int minutes, int limit, IEnumerable<int> usual) =>
    [
        .. Whole(minutes, 10, of: 5).Concat(Whole(minutes, 60, of: 1)).Concat(usual)
            .Where(probable => probable >= Shortest && probable < limit)
            .Distinct()
            .Take(Most),
    ];

    private static IEnumerable<int> Whole(int minutes, int by, int of) => minutes % (by * of) == 0 ? [minutes / by] : [];
}
