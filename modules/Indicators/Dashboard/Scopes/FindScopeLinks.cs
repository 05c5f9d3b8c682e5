using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard.Scopes;

/// <summary>The dashboards of the current user, by the same rights as <see cref="DashboardSubjects"/> opens them.</summary>
internal sealed record FindScopeLinks : IRequest<IReadOnlyList<ScopeLink>>;

internal sealed class FindScopeLinksHandler(IMediator mediator, ICurrentUser user, Communes communes, TimeProvider clock)
    : IRequestHandler<FindScopeLinks, IReadOnlyList<ScopeLink>>
{
    public async Task<IReadOnlyList<ScopeLink>> Handle(FindScopeLinks request, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var rights = await mediator.Send(new FindReportRights(today), ct);
        return
        [
            .. user.Is(Role.Advisor) ? Own : [],
            .. await TeamsAsync(today, ct),
            .. await StructuresAsync([.. rights.ReviewedEmployers.Union(rights.FundedEmployers)], ct),
            .. Territories(rights),
            .. user.Is(Role.Advisor) ? await PlacesAsync(today, ct) : [],
            new("Pour tous", "/chiffres", "Les chiffres publics du dispositif"),
        ];
    }

    private static IReadOnlyList<ScopeLink> Own => [new("Vous", "/indicateurs", "Vos propres activités")];

    private async Task<IEnumerable<ScopeLink>> TeamsAsync(DateOnly today, CancellationToken ct)
    {
        var led = (await mediator.Send(new FindOwnScopes(today), ct)).LedTeams;
        var names = led.Count == 0 ? null : await mediator.Send(new FindTeamNames(led), ct);
        return (names ?? new Dictionary<Guid, string>()).OrderBy(team => team.Value, StringComparer.Ordinal)
            .Select(team => new ScopeLink("Équipes", $"/indicateurs/equipe/{team.Key}", team.Value));
    }

    private async Task<IEnumerable<ScopeLink>> StructuresAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var found = ids.Count == 0 ? null : await mediator.Send(new FindEmployers(ids), ct);
        return (found?.Values ?? []).OrderBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => new ScopeLink("Structures", $"/indicateurs/structure/{one.EmployerId}", one.Name));
    }

    private async Task<IEnumerable<ScopeLink>> PlacesAsync(DateOnly today, CancellationToken ct)
    {
        var work = await mediator.Send(new FindAdvisorAtWork(user.Id), ct);
        return (work?.Places ?? []).Where(place => place.Covers(today)).DistinctBy(place => place.PlaceId)
            .Select(place => new ScopeLink("Lieux", $"/indicateurs/lieu/{place.PlaceId}", place.Name));
    }

    private IEnumerable<ScopeLink> Territories(ReportRights rights)
    {
        var sees = rights.ReadsEverything || rights.FundsNation;
        var regions = communes.Regions.Where(one => sees || rights.FundedRegions.Contains(one.Code)).ToList();
        var departements = communes.Departements.Where(one => sees || rights.ReviewedDepartements.Contains(one.Code)
            || rights.FundedDepartements.Contains(one.Code) || rights.FundedRegions.Contains(one.RegionCode));
        return
        [
            .. sees ? [Link(Territory.Nation, "France")] : Array.Empty<ScopeLink>(),
            .. regions.Select(one => Link(new(TerritoryKind.Region, one.Code), one.Name)),
            .. departements.Select(one => Link(new(TerritoryKind.Departement, one.Code), $"{one.Name} ({one.Code})")),
        ];
    }

    private static ScopeLink Link(Territory territory, string name) =>
        new(territory.Kind == TerritoryKind.Region ? "Régions" : territory.Kind == TerritoryKind.Departement ? "Départements" : "Nation",
            $"/indicateurs/territoire/{territory.ToString().Replace(':', '/')}", name);
}
