using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Teams;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Whose figures the current user may see: domain.md §8. What may not be seen does not exist.</summary>
internal sealed class DashboardSubjects(IMediator mediator, ICurrentUser user, ShortKeys keys, TeamSpans teams, Communes communes, TimeProvider clock)
{
    private DateOnly InParis => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task<DashboardSubject> OwnAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var work = await mediator.Send(new FindAdvisorAtWork(user.Id), ct);
        var today = BusinessCalendar.DayOf(now, work?.ZoneAt(now) ?? BusinessCalendar.Paris);
        var contract = work?.Contracts.LastOrDefault(one => one.Covers(today));
        return new()
        {
            Title = "Indicateurs",
            Lead = "Vos propres activités",
            Path = "/indicateurs",
            Today = today,
            IsOwn = true,
            DepartementCode = contract is null ? null : communes.Resolve(contract.EmployerCommuneCode)?.DepartementCode,
            Spans = async (_, token) => OfKey(TotalScopeKind.Advisor, await keys.FindAsync(user.Id, token)),
        };
    }

    /// <summary>A team that the current user leads, or any for an administrator.</summary>
    public async Task<DashboardSubject?> TeamAsync(Guid teamId, CancellationToken ct)
    {
        var mayLook = user.Is(Role.Administrator) || (await mediator.Send(new FindOwnScopes(InParis), ct)).LedTeams.Contains(teamId);
        var names = mayLook ? await mediator.Send(new FindTeamNames([teamId]), ct) : null;
        return names?.GetValueOrDefault(teamId) is not { } name ? null : new()
        {
            Title = name,
            Lead = "Les activités de chaque membre, de son arrivée dans l’équipe à son départ",
            Path = $"/indicateurs/equipe/{teamId}",
            Today = InParis,
            HasMembers = true,
            Spans = (period, token) => teams.FindAsync(teamId, period, token),
        };
    }

    /// <summary>A structure that the current user manages, coordinates whole or funds, or any for an administrator.</summary>
    public async Task<DashboardSubject?> StructureAsync(Guid employerId, CancellationToken ct)
    {
        var rights = await mediator.Send(new FindReportRights(InParis), ct);
        var found = (await mediator.Send(new FindEmployers([employerId]), ct)).GetValueOrDefault(employerId);
        var sees = found is null ? Sight.None : StructureSight(rights, found);
        return found is null || sees == Sight.None ? null : new()
        {
            Title = found.Name,
            Lead = "Les activités sous contrat avec la structure",
            Path = $"/indicateurs/structure/{employerId}",
            Today = InParis,
            IsShared = sees == Sight.Shared,
            Spans = async (_, token) => OfKey(TotalScopeKind.Employer, await keys.FindAsync(employerId, token)),
        };
    }

    /// <summary>A territory that the current user coordinates or funds, or any for an administrator.</summary>
    public async Task<DashboardSubject?> TerritoryAsync(Territory territory, CancellationToken ct)
    {
        var rights = await mediator.Send(new FindReportRights(InParis), ct);
        var sees = TerritorySight(rights, territory);
        return sees == Sight.None || communes.NameOf(territory) is not { } name ? null : new()
        {
            Title = territory.Kind == TerritoryKind.Nation ? "France" : $"{name} ({territory.Code})",
            Lead = "Les activités réalisées dans les communes du territoire",
            Path = $"/indicateurs/territoire/{territory.ToString().Replace(':', '/')}",
            Today = InParis,
            IsShared = sees == Sight.Shared,
            Territory = territory,
            Spans = (_, _) => Task.FromResult(Of(TotalScope.Of(territory))),
        };
    }

    /// <summary>One of the places where the current advisor works, or any for an administrator.</summary>
    public async Task<DashboardSubject?> PlaceAsync(Guid placeId, CancellationToken ct)
    {
        var work = user.Is(Role.Advisor) ? await mediator.Send(new FindAdvisorAtWork(user.Id), ct) : null;
        var today = InParis;
        var mayLook = user.Is(Role.Administrator)
            || work?.Places.Any(place => place.PlaceId == placeId && place.Covers(today)) == true;
        var found = mayLook ? (await mediator.Send(new FindPlaces([placeId]), ct)).GetValueOrDefault(placeId) : null;
        return found is null ? null : new()
        {
            Title = found.Name,
            Lead = "Les activités de tous les conseillers dans ce lieu",
            Path = $"/indicateurs/lieu/{placeId}",
            Today = today,
            IsShared = !user.Is(Role.Administrator),
            Spans = async (_, token) => OfKey(TotalScopeKind.Place, await keys.FindAsync(placeId, token)),
        };
    }

    /// <summary>For everybody, without an account.</summary>
    public DashboardSubject Public() => new()
    {
        Title = "Chiffres du dispositif",
        Lead = "Les activités de tous les conseillers numériques de France",
        Path = "/chiffres",
        Today = InParis,
        IsShared = true,
        Territory = Territory.Nation,
        Spans = (_, _) => Task.FromResult(Of(TotalScope.Nation)),
    };

    private static IReadOnlyList<ScopeSpan> OfKey(TotalScopeKind kind, int number) => number == ShortKeys.None ? [] : Of(new(kind, number));

    private static IReadOnlyList<ScopeSpan> Of(TotalScope scope) => [new(scope)];

    private Sight StructureSight(ReportRights rights, EmployerSummary employer)
    {
        var departement = communes.Resolve(employer.CommuneCode);
        return rights.ReadsEverything || rights.ReviewedEmployers.Contains(employer.EmployerId) ? Sight.Whole
            : rights.FundsNation || rights.FundedEmployers.Contains(employer.EmployerId)
                || rights.FundedDepartements.Contains(departement?.DepartementCode) || rights.FundedRegions.Contains(departement?.RegionCode) ? Sight.Shared
            : Sight.None;
    }

    private Sight TerritorySight(ReportRights rights, Territory territory)
    {
        var (isDepartement, isRegion) = (territory.Kind == TerritoryKind.Departement, territory.Kind == TerritoryKind.Region);
        var region = isDepartement ? communes.FindDepartement(territory.Code)?.RegionCode : null;
        return rights.ReadsEverything || (isDepartement && rights.ReviewedDepartements.Contains(territory.Code)) ? Sight.Whole
            : rights.FundsNation
                || (isDepartement && (rights.FundedDepartements.Contains(territory.Code) || rights.FundedRegions.Contains(region)))
                || (isRegion && rights.FundedRegions.Contains(territory.Code)) ? Sight.Shared
            : Sight.None;
    }

    private enum Sight
    {
        None,
        Shared,
        Whole,
    }
}
