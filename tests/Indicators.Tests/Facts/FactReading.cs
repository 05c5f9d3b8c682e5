using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Tests.Facts;

/// <summary>What a fact counts for.</summary>
internal static class FactReading
{
    public static Figures Figures(this ActivityFact fact)
    {
        var figures = new Figures(Period.OfDay(fact.Date));
        figures.Add(fact.Counts);
        figures.AddPersons(fact.Persons);
        return figures;
    }
}
