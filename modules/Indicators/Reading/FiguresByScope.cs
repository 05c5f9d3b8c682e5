using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>The figures of a period, of each scope apart: the members of a team.</summary>
internal sealed class FiguresByScope(Period period) : IReadFigures
{
    private readonly Dictionary<TotalScope, Figures> _figures = [];

    public Period Period => period;

    public bool TakesMonths => true;

    public bool TakesPersons => true;

    /// <summary>Figures without anything for a scope that has no activity in the period.</summary>
    public Figures this[TotalScope scope] => _figures.GetValueOrDefault(scope) ?? new(period);

    public void Add(in CountedRow row)
    {
        if (!_figures.TryGetValue(row.Scope, out var figures))
        {
            _figures[row.Scope] = figures = new(period);
        }

        figures.Add(row.Counts);
        figures.AddPersons(row.Persons);
    }
}
