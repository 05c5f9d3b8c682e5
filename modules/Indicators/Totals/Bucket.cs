using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Totals;

/// <summary>
/// The days that a total adds up, as a number: 202611 is November 2026, 20261123 the 23rd of it. All months of a scope
/// lie before all its days.
/// </summary>
internal static class Bucket
{
    /// <summary>Below it are months.</summary>
    public const int FirstDay = 10_000_000;

    public static int Of(Month month) => month.Year * 100 + month.Number;

    public static int Of(DateOnly day) => Of(Month.Of(day)) * 100 + day.Day;

    /// <summary>Of the number of a month.</summary>
    public static Month MonthOf(int bucket) => new(bucket / 100, bucket % 100);

    /// <summary>Of the number of a day.</summary>
    public static DateOnly DayOf(int bucket) => new(bucket / 10_000, bucket / 100 % 100, bucket % 100);
}
