using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The periods that a list offers.</summary>
internal static class PeriodChoices
{
    private const int MonthsOffered = 12;
    private const int YearsOffered = 3;

    public static IReadOnlyList<Choice> Running(DateOnly today) =>
    [
        new("", $"Ce mois-ci, {Month.Of(today).Label}"),
        new(AskedPeriod.ThisYear, $"Cette année, {today.Year}"),
        .. Months(today),
        .. Years(today),
        new(AskedPeriod.AllTime, "Depuis le début"),
    ];

    /// <summary>What can no longer change much and tells nothing by subtraction.</summary>
    public static IReadOnlyList<Choice> Closed(DateOnly today) =>
        [new("", $"Le dernier mois clos, {Month.Of(today).Previous.Label}"), .. Months(today).Skip(1), .. Years(today)];

    private static IEnumerable<Choice> Months(DateOnly today) => Enumerable.Range(1, MonthsOffered)
        .Select(back => Month.Of(today).AddMonths(-back))
        .Select(month => new Choice(month.ToString(), Words.Sentence(month.Label)));

    private static IEnumerable<Choice> Years(DateOnly today) => Enumerable.Range(1, YearsOffered)
        .Select(back => (today.Year - back).ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Where(year => string.CompareOrdinal(year, "2020") >= 0)
        .Select(year => new Choice(year, $"Année {year}"));
}
