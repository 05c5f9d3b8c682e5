using ConseillerNumerique.Indicators.Facts;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>The facts that a report is about.</summary>
internal static class ScopeFacts
{
    /// <exception cref="InvalidOperationException">No report of such a scope is frozen.</exception>
    public static IQueryable<ActivityFact> OfScope(this IQueryable<ActivityFact> all, ReportScope scope)
    {
        var facts = all.AsNoTracking().Where(fact => !fact.Deleted);
        return scope.Kind switch
        {
            ReportScopeKind.Employer => facts.Where(fact => fact.EmployerId == scope.EmployerId),
            ReportScopeKind.Departement => facts.Where(fact => fact.DepartementCode == scope.Code),
            _ => throw new InvalidOperationException($"No report of a {scope.Kind} is frozen."),
        };
    }
}
