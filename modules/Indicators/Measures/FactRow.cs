using System.Linq.Expressions;
using ConseillerNumerique.Indicators.Facts;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>What figures need of one activity that is not deleted, without the weight of an entity.</summary>
internal readonly record struct FactRow(DateOnly Date, int Place, string CommuneCode, byte[]? Counts, byte[]? Persons)
{
    /// <summary>In a query: <c>facts.Where(fact => !fact.Deleted).Select(FactRow.FromFact)</c>.</summary>
    public static readonly Expression<Func<ActivityFact, FactRow>> FromFact =
        fact => new FactRow(fact.Date, fact.Place, fact.CommuneCode, fact.Counts, fact.Persons);

    public void AddTo(Figures figures)
    {
        figures.Add(Counts);
        figures.AddPersons(Persons);
    }
}
