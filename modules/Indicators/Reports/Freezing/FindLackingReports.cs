using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Scopes with a day under contract or an activity in a closed month and no report of it, the oldest month first.</summary>
internal sealed record FindLackingReports(IReadOnlyList<Month> Months) : IRequest<IReadOnlyList<LackingReport>>;

internal sealed class FindLackingReportsHandler(
    IndicatorsDbContext db, ShortKeys keys, IMediator mediator, Communes communes, TimeProvider clock)
    : IRequestHandler<FindLackingReports, IReadOnlyList<LackingReport>>
{
    private const string UnknownEmployer = "Structure supprimée";

    public async Task<IReadOnlyList<LackingReport>> Handle(FindLackingReports request, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var months = request.Months.Where(month => BusinessCalendar.IsClosed(month, today)).Order().ToList();
        List<LackingReport> lacking = [];
        if (months is [var first, ..])
        {
            var active = await ActiveAsync(first, months[^1], ct);
            foreach (var month in months)
            {
                lacking.AddRange(await FindAsync(month, [.. active[Bucket.Of(month)]], ct));
            }
        }

        return lacking;
    }

    /// <summary>The employers and départements with an activity, of all months in one reading.</summary>
    private async Task<ILookup<int, TotalScope>> ActiveAsync(Month first, Month last, CancellationToken ct)
    {
        var (since, until) = (Bucket.Of(first), Bucket.Of(last));
        var (employers, places) = (new TotalScope(TotalScopeKind.Employer, 0).Code, new TotalScope(TotalScopeKind.Place, 0).Code);
        var (departements, regions) = (new TotalScope(TotalScopeKind.Departement, 0).Code, new TotalScope(TotalScopeKind.Region, 0).Code);
        var active = await db.Totals
            .Where(total => (total.Scope >= employers && total.Scope < places) || (total.Scope >= departements && total.Scope < regions))
            .Where(total => total.Bucket >= since && total.Bucket <= until && total.Counts != null)
            .Select(total => new { total.Scope, total.Bucket })
            .ToListAsync(ct);
        return active.ToLookup(total => total.Bucket, total => TotalScope.FromCode(total.Scope));
    }

    private async Task<IEnumerable<LackingReport>> FindAsync(Month month, IReadOnlyList<TotalScope> active, CancellationToken ct)
    {
        var first = month.First;
        var contracts = await mediator.Send(new FindContracts(first, month.Last), ct);
        var existing = await db.MonthlyReports
            .Where(report => report.FirstDay == first)
            .Select(report => new { report.ScopeKind, report.ScopeCode })
            .ToListAsync(ct);
        var known = existing.Select(report => (report.ScopeKind, report.ScopeCode)).ToHashSet();

        var ids = await keys.IdsOfAsync(Numbers(active, TotalScopeKind.Employer), ct);
        var employers = contracts.Select(contract => contract.EmployerId).Concat(ids.Values).ToHashSet();
        var departements = contracts.Select(contract => DepartementOf(contract.EmployerCommuneCode))
            .Concat(Numbers(active, TotalScopeKind.Departement).Select(TerritoryNumbers.DepartementCode)).ToHashSet();
        employers.RemoveWhere(id => known.Contains((ReportScopeKind.Employer, id.ToString())));
        departements.RemoveWhere(code => known.Contains((ReportScopeKind.Departement, code)));
        var scopes = (await EmployersAsync(employers, ct)).Concat(departements.Select(Departement));
        return scopes.OrderBy(scope => scope.Kind).ThenBy(scope => scope.Code, StringComparer.Ordinal)
            .Select(scope => new LackingReport(scope, month));
    }

    private async Task<IEnumerable<ReportScope>> EmployersAsync(HashSet<Guid> ids, CancellationToken ct)
    {
        var employers = ids.Count == 0 ? null : await mediator.Send(new FindEmployers(ids), ct);
        return ids.Select(id => Employer(id, employers?.GetValueOrDefault(id)));
    }

    private ReportScope Employer(Guid id, EmployerSummary? employer)
    {
        var departement = employer is null ? null : DepartementOf(employer.CommuneCode);
        return new()
        {
            Kind = ReportScopeKind.Employer,
            Code = id.ToString(),
            Name = employer?.Name ?? UnknownEmployer,
            EmployerId = id,
            DepartementCode = departement,
            RegionCode = RegionOf(departement),
        };
    }

    private ReportScope Departement(string code) => new()
    {
        Kind = ReportScopeKind.Departement,
        Code = code,
        Name = communes.FindDepartement(code) is { } departement ? $"{departement.Name} ({code})" : code,
        DepartementCode = code,
        RegionCode = RegionOf(code),
    };

    private string DepartementOf(string communeCode) =>
        communes.Resolve(communeCode)?.DepartementCode ?? CommuneCodes.DepartementOf(communeCode);

    private string? RegionOf(string? departement) => departement is null ? null : communes.FindDepartement(departement)?.RegionCode;

    private static IEnumerable<int> Numbers(IEnumerable<TotalScope> scopes, TotalScopeKind kind) =>
        scopes.Where(scope => scope.Kind == kind).Select(scope => scope.Number);
}
