using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>
/// Q3 of a team, a structure or a territory; null for others. A territory counts the advisors whose employer is there,
/// wherever they work: not those of whom it counts activities.
/// </summary>
/// <param name="Subject">Read by right.</param>
/// <param name="Now">Its figures of the period, persons read too.</param>
internal sealed record FindCoverage(DashboardSubject Subject, Figures Now) : IRequest<Coverage?>
{
    public Period Period => Now.Period;
}

internal sealed class FindCoverageHandler(IMediator mediator, FiguresReader reader, ShortKeys keys, Communes communes)
    : IRequestHandler<FindCoverage, Coverage?>
{
    public async Task<Coverage?> Handle(FindCoverage request, CancellationToken ct)
    {
        var (subject, period) = (request.Subject, request.Period);
        if (subject is { TeamId: null, EmployerId: null, Territory: null })
        {
            return null;
        }

        var contracts = await mediator.Send(new FindContracts(period.From, period.To), ct);
        return subject switch
        {
            { TeamId: { } team } => new(request.Now.Advisors, await MembersAsync(team, period, contracts, ct)),
            { EmployerId: { } employer } => new(request.Now.Advisors, Advisors(contracts.Where(one => one.EmployerId == employer))),
            { Territory: { Kind: not TerritoryKind.Nation } territory } =>
                await OfEmployersAsync([.. contracts.Where(one => communes.Covers(territory, one.EmployerCommuneCode))], period, ct),
            _ => new(request.Now.Advisors, Advisors(contracts)),
        };
    }

    private static long Advisors(IEnumerable<ContractInterval> contracts) => contracts.Select(one => one.AdvisorId).Distinct().Count();

    private async Task<long> MembersAsync(Guid team, Period period, IReadOnlyList<ContractInterval> contracts, CancellationToken ct)
    {
        var members = await mediator.Send(new FindTeamMemberships(team, period.From, period.To), ct);
        return Advisors(contracts.IntersectBy(members.Select(member => member.AdvisorId).Distinct(), one => one.AdvisorId));
    }

    private async Task<Coverage> OfEmployersAsync(IReadOnlyList<ContractInterval> contracts, Period period, CancellationToken ct)
    {
        var employers = contracts.Select(one => one.EmployerId).Distinct().ToList();
        await keys.LoadAsync(employers, ct);
        List<ScopeSpan> spans =
        [
            .. employers.Select(keys.OrNone).Where(key => key != ShortKeys.None)
                .Select(key => new ScopeSpan(new(TotalScopeKind.Employer, key))),
        ];
        var figures = new Figures(period);
        await reader.ReadAsync(spans, FactFilter.All, [new FiguresOf(figures)], ct);
        return new(figures.Advisors, Advisors(contracts));
    }
}
