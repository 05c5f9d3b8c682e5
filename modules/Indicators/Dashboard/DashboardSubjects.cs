using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Whose figures the current user may see: domain.md §8. What may not be seen does not exist.</summary>
internal sealed class DashboardSubjects(SubjectMaker maker, IMediator mediator, ICurrentUser user, ShortKeys keys, Communes communes, TimeProvider clock)
{
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
            Spans = async (_, token) => SubjectMaker.OfKey(TotalScopeKind.Advisor, await keys.FindAsync(user.Id, token)),
        };
    }

    /// <summary>A team that the current user leads, or any for an administrator.</summary>
    public async Task<DashboardSubject?> TeamAsync(Guid teamId, CancellationToken ct) =>
        (user.Is(Role.Administrator) || (await mediator.Send(new FindOwnScopes(maker.InParis), ct)).LedTeams.Contains(teamId))
            && await maker.TeamAsync(teamId, ct) is { } subject
                ? Seen(subject, Sight.Whole)
                : null;

    /// <summary>A structure that the current user manages, coordinates whole or funds, or any for an administrator.</summary>
    public async Task<DashboardSubject?> StructureAsync(Guid employerId, CancellationToken ct)
    {
        var rights = await mediator.Send(new FindReportRights(maker.InParis), ct);
        return await maker.StructureAsync(employerId, ct) is { } subject
            ? Seen(subject with { SetsTargets = rights.ManagedEmployers.Contains(employerId) }, StructureSight(rights, employerId, subject.CommuneCode))
            : null;
    }

    /// <summary>A territory that the current user coordinates or funds, or any for an administrator.</summary>
    public async Task<DashboardSubject?> TerritoryAsync(Territory territory, CancellationToken ct)
    {
        var rights = await mediator.Send(new FindReportRights(maker.InParis), ct);
        return maker.OfTerritory(territory) is { } subject ? Seen(subject, TerritorySight(rights, territory)) : null;
    }

    /// <summary>One of the places where the current advisor works, or any for an administrator.</summary>
    public async Task<DashboardSubject?> PlaceAsync(Guid placeId, CancellationToken ct)
    {
        if (user.Is(Role.Administrator))
        {
            return await maker.PlaceAsync(placeId, ct);
        }

        var work = user.Is(Role.Advisor) ? await mediator.Send(new FindAdvisorAtWork(user.Id), ct) : null;
        var worksThere = work?.Places.Any(place => place.PlaceId == placeId && place.Covers(maker.InParis)) == true;
        return worksThere && await maker.PlaceAsync(placeId, ct) is { } subject ? Seen(subject, Sight.Shared) : null;
    }

    /// <summary>What the current user is there for, the nearest first; null for whoever has nothing to look at.</summary>
    public async Task<DashboardSubject?> FirstAsync(CancellationToken ct)
    {
        if (user.Is(Role.Advisor))
        {
            return await OwnAsync(ct);
        }

        if ((await mediator.Send(new FindOwnScopes(maker.InParis), ct)).LedTeams is [var team, ..])
        {
            return await maker.TeamAsync(team, ct);
        }

        var rights = await mediator.Send(new FindReportRights(maker.InParis), ct);
        return rights.ReviewedEmployers.Concat(rights.FundedEmployers).Take(1).ToList() is [var employer] && Territories(rights).Count == 0
            ? await StructureAsync(employer, ct)
            : Territories(rights) is [var territory, ..] ? await TerritoryAsync(territory, ct) : null;
    }

    /// <summary>What the current user sees whole, and may therefore give a link to.</summary>
    /// <param name="code"><see cref="DashboardSubject.ShareCode"/>.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<DashboardSubject?> ToShareAsync(string code, CancellationToken ct)
    {
        if (await maker.OfCodeAsync(code, ct) is not { } subject)
        {
            return null;
        }

        _ = Guid.TryParse(code.AsSpan(code.IndexOf(':', StringComparison.Ordinal) + 1), out var id);
        var seen = subject.Territory is { } territory ? await TerritoryAsync(territory, ct)
            : subject.HasMembers ? await TeamAsync(id, ct)
            : await StructureAsync(id, ct);
        return seen?.ShareCode is null ? null : seen;
    }

    private static DashboardSubject? Seen(DashboardSubject subject, Sight sight) => sight switch
    {
        Sight.Whole => subject with { IsByRight = true },
        Sight.Shared => subject with { IsByRight = true, IsShared = true, ShareCode = null },
        _ => null,
    };

    /// <summary>The largest first.</summary>
    private static IReadOnlyList<Territory> Territories(ReportRights rights) =>
    [
        .. rights.ReadsEverything || rights.FundsNation ? [Territory.Nation] : Array.Empty<Territory>(),
        .. rights.FundedRegions.Select(code => new Territory(TerritoryKind.Region, code)),
        .. rights.ReviewedDepartements.Concat(rights.FundedDepartements).Select(code => new Territory(TerritoryKind.Departement, code)),
    ];

    private Sight StructureSight(ReportRights rights, Guid employerId, string? communeCode)
    {
        var departement = communes.Resolve(communeCode);
        return rights.ReadsEverything || rights.ReviewedEmployers.Contains(employerId) ? Sight.Whole
            : rights.FundsNation || rights.FundedEmployers.Contains(employerId)
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
