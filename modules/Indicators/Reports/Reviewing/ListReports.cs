using System.Linq.Expressions;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>What the current person sees of the reports: the drafts to review, and all of them by page.</summary>
internal sealed record ListReports : IRequest<ReportList>
{
    public int? Year { get; init; }

    public ScopeKey? Scope { get; init; }

    public ReportState? State { get; init; }

    public int Page { get; init; } = 1;
}

internal sealed class ListReportsHandler(IndicatorsDbContext db, ReportsVisible visible) : IRequestHandler<ListReports, ReportList>
{
    private const int PageSize = 18;
    private const int DraftsShown = 5;
    private const int ScopesShown = 200;

    public async Task<ReportList> Handle(ListReports request, CancellationToken ct)
    {
        var rights = await visible.RightsAsync(ct);
        var reports = visible.Under(rights).AsNoTracking();
        var drafts = db.MonthlyReports.AsNoTracking().ReviewedUnder(rights).Where(report => report.State == ReportState.Draft);
        return new()
        {
            Drafts = Mine(await drafts.OrderBy(report => report.FirstDay).ThenBy(report => report.ScopeName).ThenBy(report => report.Id)
                .Take(DraftsShown).Select(ToRow()).ToListAsync(ct), rights),
            DraftCount = await drafts.CountAsync(ct),
            Reports = await PageAsync(Filter(reports, request), request.Page, rights, ct),
            Years = await reports.Select(report => report.FirstDay.Year).Distinct().OrderDescending().ToListAsync(ct),
            Scopes = await ScopesAsync(reports, ct),
            Failures = rights.ReadsEverything ? await FailuresAsync(ct) : [],
        };
    }

    private static IQueryable<MonthlyReport> Filter(IQueryable<MonthlyReport> reports, ListReports request)
    {
        if (request.Year is { } year)
        {
            reports = reports.Where(report => report.FirstDay.Year == year);
        }

        if (request.State is { } state)
        {
            reports = reports.Where(report => report.State == state);
        }

        return request.Scope is var (kind, code)
            ? reports.Where(report => report.ScopeKind == kind && report.ScopeCode == code)
            : reports;
    }

    private static List<ListedReport> Mine(IEnumerable<ListedReport> rows, ReportRights rights) =>
        [.. rows.Select(row => row with { MayReview = rights.Reviews(row.ScopeKind, row.ScopeCode) })];

    private async Task<Page<ListedReport>> PageAsync(
        IQueryable<MonthlyReport> reports, int number, ReportRights rights, CancellationToken ct)
    {
        var page = await reports
            .OrderByDescending(report => report.FirstDay).ThenBy(report => report.ScopeName)
            .ThenByDescending(report => report.Version).ThenBy(report => report.Id)
            .Select(ToRow())
            .ToPageAsync(number, ct, PageSize);
        return page with { Items = Mine(page.Items, rights) };
    }

    /// <summary>Territories first: a national funder sees more employers than a list can hold.</summary>
    private static async Task<IReadOnlyList<ListedScope>> ScopesAsync(IQueryable<MonthlyReport> reports, CancellationToken ct)
    {
        var scopes = await reports.GroupBy(report => new { report.ScopeKind, report.ScopeCode })
            .OrderByDescending(group => group.Key.ScopeKind).ThenBy(group => group.Max(report => report.ScopeName))
            .ThenBy(group => group.Key.ScopeCode)
            .Take(ScopesShown)
            .Select(group => new
            {
                group.Key,
                Name = group.Max(report => report.ScopeName)!, // never null in the table
                DepartementCode = group.Max(report => report.DepartementCode),
            })
            .ToListAsync(ct);
        return
        [
            .. scopes.OrderByDescending(scope => scope.Key.ScopeKind).ThenBy(scope => scope.Name, StringComparer.CurrentCultureIgnoreCase)
                .Select(scope => new ListedScope(
                    new ScopeKey(scope.Key.ScopeKind, scope.Key.ScopeCode), ListedScope.TitleOf(scope.Key.ScopeKind, scope.Name, scope.DepartementCode))),
        ];
    }

    private async Task<IReadOnlyList<FreezeFailure>> FailuresAsync(CancellationToken ct) =>
        await db.FreezeFailures.AsNoTracking()
            .OrderBy(failure => failure.FirstDay).ThenBy(failure => failure.ScopeName).ThenBy(failure => failure.ScopeCode)
            .Take(ScopesShown)
            .ToListAsync(ct);

    private Expression<Func<MonthlyReport, ListedReport>> ToRow() => report => new ListedReport
    {
        Id = report.Id,
        ScopeKind = report.ScopeKind,
        ScopeCode = report.ScopeCode,
        ScopeName = report.ScopeName,
        DepartementCode = report.DepartementCode,
        FirstDay = report.FirstDay,
        Version = report.Version,
        State = report.State,
        FrozenAt = report.FrozenAt,
        Activities = report.Activities,
        Attendances = report.Attendances,
        HasNarrative = report.Narrative != "",
        ValidatedBy = report.ValidatedBy,
        ValidatorName = report.ValidatorName,
        ValidatedAt = report.ValidatedAt,
        Funders = db.ReportDownloads
            .Where(download => download.ReportId == report.Id && download.AsFunder)
            .Select(download => download.AccountId).Distinct().Count(),
    };
}
