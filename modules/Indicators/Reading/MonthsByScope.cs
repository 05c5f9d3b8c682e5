using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>The months of each scope apart.</summary>
internal sealed class MonthsByScope(Period period) : IReadFigures
{
    private readonly Dictionary<TotalScope, (MonthSeries Months, TypesOverTime Target)> _series = [];

    public Period Period => period;

    public bool TakesMonths => true;

    public bool TakesPersons => false;

    public MonthSeries this[TotalScope scope] => Of(scope).Months;

    public void Add(in CountedRow row) => Of(row.Scope).Target.Add(row);

    private (MonthSeries Months, TypesOverTime Target) Of(TotalScope scope)
    {
        if (!_series.TryGetValue(scope, out var series))
        {
            var months = new MonthSeries(Month.Of(period.From), Month.Of(period.To).MonthsSince(Month.Of(period.From)) + 1);
            _series[scope] = series = (months, TypesOverTime.Of(months));
        }

        return series;
    }
}
