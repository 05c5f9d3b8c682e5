using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A period as the head of a narrow column of numbers, on two lines, its dates always told.</summary>
internal static class PeriodHead
{
    private static readonly string[] ShortMonths =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    public static BarHeader Of(Period period, ChartStyle? style = null) =>
        new(Text(period)) { Style = style };

    /// <summary>« oct. ».</summary>
    public static string ShortName(Month month) => ShortMonths[month.Number - 1];

    private static string Text(Period period)
    {
        var (from, to) = (period.From, period.To);
        if (Month.Of(from) != Month.Of(to))
        {
            return $"{Short(from)}\n{Short(to)}";
        }

        var month = string.Create(CultureInfo.InvariantCulture, $"{ShortName(Month.Of(from))}\u00A0{from.Year}");
        return period.IsWholeMonths ? month.Replace('\u00A0', '\n')
            : from == to ? string.Create(CultureInfo.InvariantCulture, $"{from.Day}\n{month}")
            : string.Create(CultureInfo.InvariantCulture, $"{from.Day}\u2013{to.Day}\n{month}");
    }

    private static string Short(DateOnly day) => day.ToString("dd'/'MM'/'yy", CultureInfo.InvariantCulture);
}
