using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ConseillerNumerique.SharedKernel.Calendar;

/// <summary>A month of a year; its text, « 2026-10 », sorts as the months do.</summary>
[JsonConverter(typeof(ParsableJsonConverter<Month>))]
public readonly record struct Month : IComparable<Month>, IParsable<Month>
{
    private const int MonthsInYear = 12;
    private const int TextLength = 7;

    /// <param name="year">1 to 9999.</param>
    /// <param name="number">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public Month(int year, int number) => First = new DateOnly(year, number, 1);

    public DateOnly First { get; }

    public DateOnly Last => First.AddDays(DateTime.DaysInMonth(Year, Number) - 1);

    public int Year => First.Year;

    /// <summary>1 for January.</summary>
    public int Number => First.Month;

    public Month Next => AddMonths(1);

    public Month Previous => AddMonths(-1);

    public Period Period => new(First, Last);

    /// <summary>« octobre 2026 ».</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{FrenchDates.MonthName(Number)} {Year}");

    public static bool operator <(Month left, Month right) => left.First < right.First;

    public static bool operator >(Month left, Month right) => left.First > right.First;

    public static bool operator <=(Month left, Month right) => left.First <= right.First;

    public static bool operator >=(Month left, Month right) => left.First >= right.First;

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads « 2026-10 ».</summary>
    /// <exception cref="FormatException">Another shape, or no such month.</exception>
    public static Month Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException($"« {text} » is no month.");

    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        month = default;
        if (text is not { Length: TextLength } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1 || number is < 1 or > MonthsInYear)
        {
            return false;
        }

        month = new Month(year, number);
        return true;
    }

    static Month IParsable<Month>.Parse(string s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Month result) =>
        TryParse(s, out result);

    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the years 1 to 9999.</exception>
    public Month AddMonths(int months) => Of(First.AddMonths(months));

    /// <summary>How many months lie from the other to this one; negative if the other is later.</summary>
    public int MonthsSince(Month other) => (Year - other.Year) * MonthsInYear + Number - other.Number;

    public bool Contains(DateOnly day) => Of(day) == this;

    public int CompareTo(Month other) => First.CompareTo(other.First);

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
