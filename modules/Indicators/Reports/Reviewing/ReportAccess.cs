using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>Domain.md §8, as filters of the query: what a person may not see is not there.</summary>
internal static class ReportAccess
{
    /// <summary>A funder sees a draft, marked « Provisoire », from this long after the freeze.</summary>
    public static readonly TimeSpan ProvisionalAfter = TimeSpan.FromDays(20);

    /// <summary>Reports whose draft the person sees, narrates and validates.</summary>
    public static IQueryable<MonthlyReport> ReviewedUnder(this IQueryable<MonthlyReport> reports, ReportRights rights)
    {
        var (employers, departements) = (rights.ReviewedEmployers, rights.ReviewedDepartements);
        var (territories, led) = (rights.ReviewsTerritories, rights.LedDepartements);
        return reports.Where(report =>
            (report.ScopeKind == ReportScopeKind.Employer && employers.Contains(report.EmployerId!.Value))
            || (report.ScopeKind == ReportScopeKind.Departement && departements.Contains(report.ScopeCode))
            || (territories && report.ScopeKind == ReportScopeKind.Departement && !led.Contains(report.ScopeCode))
            || (territories && (report.ScopeKind == ReportScopeKind.Region || report.ScopeKind == ReportScopeKind.Nation)));
    }

    /// <summary>Reports that the person may open.</summary>
    /// <param name="reports">All of them.</param>
    /// <param name="rights">Of the person, today.</param>
    /// <param name="now">UTC.</param>
    public static IQueryable<MonthlyReport> VisibleUnder(
        this IQueryable<MonthlyReport> reports, ReportRights rights, DateTime now)
    {
        if (rights.ReadsEverything)
        {
            return reports;
        }

        var (reviewedEmployers, reviewedDepartements) = (rights.ReviewedEmployers, rights.ReviewedDepartements);
        var readEmployers = rights.ReadEmployers;
        var (nation, regions) = (rights.FundsNation, rights.FundedRegions);
        var (departements, employers) = (rights.FundedDepartements, rights.FundedEmployers);
        var provisionalSince = now - ProvisionalAfter;
        return reports.Where(report =>
            (report.ScopeKind == ReportScopeKind.Employer && reviewedEmployers.Contains(report.EmployerId!.Value))
            || (report.ScopeKind == ReportScopeKind.Departement && reviewedDepartements.Contains(report.ScopeCode))
            || (report.State == ReportState.Validated
                && report.ScopeKind == ReportScopeKind.Employer && readEmployers.Contains(report.EmployerId!.Value))
            || ((report.State == ReportState.Validated || report.FrozenAt <= provisionalSince)
                && (nation
                    || (report.RegionCode != null && regions.Contains(report.RegionCode))
                    || (report.DepartementCode != null && departements.Contains(report.DepartementCode))
                    || (report.ScopeKind == ReportScopeKind.Employer && employers.Contains(report.EmployerId!.Value)))));
    }

    /// <summary>As <see cref="ReviewedUnder"/>, for a report at hand.</summary>
    public static bool Reviews(this ReportRights rights, ReportScopeKind kind, string code) =>
        kind switch
        {
            ReportScopeKind.Employer => rights.ReviewedEmployers.Any(id => id.ToString() == code),
            ReportScopeKind.Departement =>
                rights.ReviewedDepartements.Contains(code) || (rights.ReviewsTerritories && !rights.LedDepartements.Contains(code)),
            ReportScopeKind.Region or ReportScopeKind.Nation => rights.ReviewsTerritories,
            _ => false,
        };

    /// <summary>Sees the report only because it funds the scope.</summary>
    public static bool OnlyFunds(this ReportRights rights, MonthlyReport report) =>
        !rights.ReadsEverything
        && !rights.Reviews(report.ScopeKind, report.ScopeCode)
        && !(report.ScopeKind == ReportScopeKind.Employer && rights.ReadEmployers.Any(id => id == report.EmployerId));
}
