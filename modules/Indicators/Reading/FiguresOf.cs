using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>The figures of a period.</summary>
internal sealed class FiguresOf(Figures figures, bool withPersons = true) : IReadFigures
{
    public Period Period => figures.Period;

    public bool TakesMonths => true;

    public bool TakesPersons => withPersons;

    public void Add(in CountedRow row)
    {
        figures.Add(row.Counts);
        figures.AddPersons(row.Persons);
    }
}
