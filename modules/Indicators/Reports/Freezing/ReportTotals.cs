using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Territories;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>What a report is about, as the totals name it.</summary>
internal static class ReportTotals
{
    /// <exception cref="InvalidOperationException">No report of such a scope is frozen.</exception>
    public static async Task<TotalScope> TotalScopeAsync(this ShortKeys keys, ReportScope scope, CancellationToken ct) => scope switch
    {
        { Kind: ReportScopeKind.Employer, EmployerId: { } employer } => new(TotalScopeKind.Employer, await keys.FindAsync(employer, ct)),
        { Kind: ReportScopeKind.Departement } => TotalScope.Of(new Territory(TerritoryKind.Departement, scope.Code)),
        _ => throw new InvalidOperationException($"No report of a {scope.Kind} is frozen."),
    };
}
