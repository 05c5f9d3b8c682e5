using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Cuts and joins of days.</summary>
internal static class DayRanges
{
    /// <summary>The days that both have; null when there are none.</summary>
    public static Period? And(this Period one, Period? other)
    {
        if (other is not { } limits)
        {
            return one;
        }

        var from = one.From > limits.From ? one.From : limits.From;
        var to = one.To < limits.To ? one.To : limits.To;
        return from <= to ? new(from, to) : null;
    }

    /// <summary>The days of a period that belong to no month of which it has every day: before its whole months and after them.</summary>
    public static IEnumerable<Period> Edges(this Period period)
    {
        var (first, last) = (Month.Of(period.From), Month.Of(period.To));
        if (first == last)
        {
            return period.IsWholeMonths ? [] : [period];
        }

        List<Period> edges = [];
        if (period.From != first.First)
        {
            edges.Add(new(period.From, first.Last));
        }

        if (period.To != last.Last)
        {
            edges.Add(new(last.First, period.To));
        }

        return edges;
    }

    public static bool Has(this Period period, Month month) => period.From <= month.First && month.Last <= period.To;

    /// <summary>The same days in as few ranges as possible, in order.</summary>
    public static IReadOnlyList<Period> Joined(this IEnumerable<Period> periods)
    {
        List<Period> joined = [];
        foreach (var next in periods.OrderBy(period => period.From))
        {
            if (joined is [.., var last] && next.From <= last.To.AddDays(1))
            {
                joined[^1] = new(last.From, next.To > last.To ? next.To : last.To);
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }
}
