using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Scopes with a day under contract or an activity in a closed month and no report of it, the oldest month first.</summary>
internal sealed record FindLackingReports(IReadOnlyList<Month> Months) : IRequest<IReadOnlyList<LackingReport>>;

internal sealed class FindLackingReportsHandler(IndicatorsDbContext db, IMediator mediator, Communes communes, TimeProvider clock)
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
                lacking.AddRange(await FindAsync(month, [.. active[ActivityFact.MonthNumber(month.First)]], ct));
            }
        }

        return lacking;
    }

    /// <summary>One reading of the facts for all months: none of their indexes begins with the date.</summary>
    private async Task<ILookup<int, Active>> ActiveAsync(Month first, Month last, CancellationToken ct)
    {
        var (since, until) = (first.First, last.Last);
        var active = await db.ActivityFacts
            .Where(fact => !fact.Deleted && fact.Date >= since && fact.Date <= until)
            .Select(fact => new { fact.Month, fact.EmployerId, fact.DepartementCode })
            .Distinct()
            .ToListAsync(ct);
        return active.ToLookup(fact => fact.Month, fact => new Active(fact.EmployerId, fact.DepartementCode));
    }

    private async Task<IEnumerable<LackingReport>> FindAsync(Month month, IReadOnlyList<Active> active, CancellationToken ct)
    {
        var first = month.First;
        var contracts = await mediator.Send(new FindContracts(first, month.Last), ct);
        var existing = await db.MonthlyReports
            .Where(report => report.FirstDay == first)
            .Select(report => new { report.ScopeKind, report.ScopeCode })
            .ToListAsync(ct);
        var known = existing.Select(report => (report.ScopeKind, report.ScopeCode)).ToHashSet();

        var employers = contracts.Select(contract => contract.EmployerId).Concat(active.Select(fact => fact.EmployerId)).ToHashSet();
        var departements = contracts.Select(contract => DepartementOf(contract.EmployerCommuneCode))
            .Concat(active.Select(fact => fact.DepartementCode)).ToHashSet();
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

    private readonly record struct Active(Guid EmployerId, string DepartementCode);
}
