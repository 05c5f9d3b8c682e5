using System.Globalization;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.Extensions.Primitives;
using Days = ConseillerNumerique.SharedKernel.Calendar.Period;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The period as the address asks for it, in words that can be kept and shared: a month, this year, or two dates.</summary>
internal sealed record AskedPeriod
{
    public const string PeriodField = "periode";
    public const string FromField = "du";
    public const string ToField = "au";

    /// <summary>The value of « Cette année ».</summary>
    public const string ThisYear = "annee";

    /// <summary>The value of « Depuis le début ».</summary>
    public const string AllTime = "tout";

    private static readonly string[] DateShapes = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>« 2026-10 », « 2025 », « annee », « tout », or nothing for this month.</summary>
    public string? Period { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>What is asked for, as the address names it.</summary>
    public IEnumerable<(string Field, string Value)> Pairs =>
        new (string Field, string? Value)[] { (PeriodField, Period), (FromField, From), (ToField, To) }
            .Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => (pair.Field, pair.Value!)); // asked before

    public static AskedPeriod Of(IReadOnlyDictionary<string, StringValues> query) => new()
    {
        Period = query.GetValueOrDefault(PeriodField).FirstOrDefault(),
        From = query.GetValueOrDefault(FromField).FirstOrDefault(),
        To = query.GetValueOrDefault(ToField).FirstOrDefault(),
    };

    public bool IsDates => !string.IsNullOrWhiteSpace(From) || !string.IsNullOrWhiteSpace(To);

    /// <summary>For what leaves the team: a closed month, the last one when nothing is asked for, or a closed year.</summary>
    public Result<Days> ResolveClosed(DateOnly today)
    {
        if (IsDates)
        {
            return DashboardRefusals.OnlyClosed;
        }

        return Period switch
        {
            null or "" => BusinessCalendar.LastClosedMonth(today).Period,
            _ when Month.TryParse(Period, out var month) && BusinessCalendar.IsClosed(month, today) => OfMonth(month, today),
            _ => ReadYear(Period) is { } year && year < today.Year ? Days.OfYear(year) : DashboardRefusals.UnknownPeriod,
        };
    }

    /// <param name="today">Where the advisor works: a period that runs ends there.</param>
    public Result<Days> Resolve(DateOnly today)
    {
        if (IsDates)
        {
            return OfDates(today);
        }

        return Period switch
        {
            null or "" => Days.MonthToDate(today),
            ThisYear => Days.YearToDate(today),
            AllTime => new Days(BusinessCalendar.SchemeStart, today),
            _ when Month.TryParse(Period, out var month) => OfMonth(month, today),
            _ => ReadYear(Period) is { } year && year <= today.Year ? OfYear(year, today) : DashboardRefusals.UnknownPeriod,
        };
    }

    private static Result<Days> OfMonth(Month month, DateOnly today) =>
        month == Month.Of(today) ? Days.MonthToDate(today)
        : month > Month.Of(today) || month < Month.Of(BusinessCalendar.SchemeStart) ? DashboardRefusals.UnknownPeriod
        : month.Period;

    private static Days OfYear(int year, DateOnly today) => year == today.Year ? Days.YearToDate(today) : Days.OfYear(year);

    /// <summary>A year of the scheme; null for anything else.</summary>
    private static int? ReadYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= BusinessCalendar.SchemeStart.Year ? year : null;

    private static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private Result<Days> OfDates(DateOnly today)
    {
        if (ReadDay(From) is not { } from)
        {
            return DashboardRefusals.UnreadableFrom;
        }

        if (ReadDay(To) is not { } to)
        {
            return DashboardRefusals.UnreadableTo;
        }

        return to < from ? DashboardRefusals.EndBeforeStart
            : from < BusinessCalendar.SchemeStart ? DashboardRefusals.BeforeScheme
            : to > today ? DashboardRefusals.InTheFuture(today)
            : new Days(from, to);
    }
}
