using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

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

internal sealed class FindCoverageHandler(IMediator mediator, IndicatorsDbContext db, ShortKeys keys, Communes communes)
    : IRequestHandler<FindCoverage, Coverage?>
{
    public async Task<Coverage?> Handle(FindCoverage request, CancellationToken ct)
    {
        var (subject, period) = (request.Subject, request.Period);
        if (subject is { TeamId: null, EmployerId: null, Territory: null })
        {
            return null;
        }

        var all = new CountAdvisors(period.From, period.To);
        return subject switch
        {
            { TeamId: { } team } => await OfAsync(request, all with { AdvisorIds = await MembersAsync(team, period, ct) }, ct),
            { EmployerId: { } employer } => await OfAsync(request, all with { EmployerId = employer }, ct),
            { Territory: { Kind: not TerritoryKind.Nation } territory } => await OfEmployersAsync(territory, period, ct),
            _ => await OfAsync(request, all, ct),
        };
    }

    private async Task<Coverage> OfAsync(FindCoverage request, CountAdvisors underContract, CancellationToken ct) =>
        new(request.Now.Advisors, await mediator.Send(underContract, ct));

    private IReadOnlyList<string> DepartementsOf(Territory territory) => territory.Kind switch
    {
        TerritoryKind.Departement => [territory.Code],
        TerritoryKind.Region => [.. ScopedFacts.DepartementsOf(TerritoryNumbers.OfDepartement(territory.Code), communes)],
        TerritoryKind.Epci => [.. communes.InEpci(territory.Code).Select(one => CommuneCodes.DepartementOf(one.Code)).Distinct()],
        _ => [CommuneCodes.DepartementOf(territory.Code)],
    };

    private async Task<IReadOnlyCollection<Guid>> MembersAsync(Guid team, Period period, CancellationToken ct) =>
        [.. (await mediator.Send(new FindTeamMemberships(team, period.From, period.To), ct)).Select(member => member.AdvisorId).Distinct()];

    private async Task<Coverage> OfEmployersAsync(Territory territory, Period period, CancellationToken ct)
    {
        var near = await mediator.Send(new FindContracts(period.From, period.To) { Departements = DepartementsOf(territory) }, ct);
        var contracts = near.Where(one => communes.Covers(territory, one.EmployerCommuneCode)).ToList();
        var employers = contracts.Select(one => one.EmployerId).Distinct().ToList();
        var advisors = contracts.Select(one => one.AdvisorId).Distinct().ToList();
        await keys.LoadAsync(employers, ct);
        var employerKeys = employers.ConvertAll(keys.OrNone);

        // Of each advisor the first activity that is found is enough.
        var active = await db.ShortKeys.Where(one => advisors.Contains(one.Id)).CountAsync(
            one => db.ActivityFacts.Any(fact => fact.Advisor == one.Number
                && fact.Date >= period.From && fact.Date <= period.To && employerKeys.Contains(fact.Employer) && !fact.Deleted),
            ct);
        return new(active, advisors.Count);
    }
}
