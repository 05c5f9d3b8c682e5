using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Teams;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Makes subjects, whoever looks: whether somebody may is asked of <see cref="DashboardSubjects"/>, or of a link.</summary>
internal sealed class SubjectMaker(IMediator mediator, ShortKeys keys, TeamSpans teams, Communes communes, TimeProvider clock)
{
    private const string Teams = "equipe";
    private const string Structures = "structure";

    public DateOnly InParis => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    /// <summary>What a link tells whoever has it; null when it is no more.</summary>
    /// <param name="code"><see cref="DashboardSubject.ShareCode"/>.</param>
    /// <param name="path">Of the link's page.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<DashboardSubject?> OutsideAsync(string code, string path, CancellationToken ct) =>
        await OfCodeAsync(code, ct) is { } subject ? subject with { Path = path, IsShared = true, HasMembers = false, ShareCode = null } : null;

    /// <summary>Null when there is no such thing.</summary>
    /// <param name="code"><see cref="DashboardSubject.ShareCode"/>.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<DashboardSubject?> OfCodeAsync(string code, CancellationToken ct) => code.Split(':', 2) switch
    {
        [Teams, var id] when Guid.TryParse(id, out var team) => await TeamAsync(team, ct),
        [Structures, var id] when Guid.TryParse(id, out var employer) => await StructureAsync(employer, ct),
        _ => Territory.TryParse(code, out var territory) ? OfTerritory(territory) : null,
    };

    public async Task<DashboardSubject?> TeamAsync(Guid id, CancellationToken ct) =>
        (await mediator.Send(new FindTeamNames([id]), ct)).GetValueOrDefault(id) is not { } name ? null : new()
        {
            Title = name,
            Lead = "Les activités de chaque membre, de son arrivée dans l’équipe à son départ",
            Path = $"/indicateurs/equipe/{id}",
            Today = InParis,
            HasMembers = true,
            TeamId = id,
            ShareCode = $"{Teams}:{id}",
            Spans = (period, token) => teams.FindAsync(id, period, token),
        };

    public async Task<DashboardSubject?> StructureAsync(Guid id, CancellationToken ct) =>
        (await mediator.Send(new FindEmployers([id]), ct)).GetValueOrDefault(id) is not { } employer ? null : new()
        {
            Title = employer.Name,
            Lead = "Les activités sous contrat avec la structure",
            Path = $"/indicateurs/structure/{id}",
            Today = InParis,
            ShareCode = $"{Structures}:{id}",
            EmployerId = id,
            CommuneCode = employer.CommuneCode,
            Spans = async (_, token) => OfKey(TotalScopeKind.Employer, await keys.FindAsync(id, token)),
        };

    public async Task<DashboardSubject?> PlaceAsync(Guid id, CancellationToken ct) =>
        (await mediator.Send(new FindPlaces([id]), ct)).GetValueOrDefault(id) is not { } place ? null : new()
        {
            Title = place.Name,
            Lead = "Les activités de tous les conseillers dans ce lieu",
            Path = $"/indicateurs/lieu/{id}",
            Today = InParis,
            Spans = async (_, token) => OfKey(TotalScopeKind.Place, await keys.FindAsync(id, token)),
        };

    public DashboardSubject? OfTerritory(Territory territory) => NameOf(territory) is not { } name ? null : new()
    {
        Title = name,
        Lead = "Les activités réalisées dans les communes du territoire",
        Path = $"/indicateurs/territoire/{territory.ToString().Replace(':', '/')}",
        Today = InParis,
        Territory = territory,
        ShareCode = territory.ToString(),
        Spans = (_, _) => Task.FromResult(Of(TotalScope.Of(territory))),
    };

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

    /// <summary>One scope, or none where nothing is counted yet.</summary>
    public static IReadOnlyList<ScopeSpan> OfKey(TotalScopeKind kind, int number) => number == ShortKeys.None ? [] : Of(new(kind, number));

    private static IReadOnlyList<ScopeSpan> Of(TotalScope scope) => [new(scope)];

    private string? NameOf(Territory territory) => territory.Kind == TerritoryKind.Nation ? "France"
        : communes.NameOf(territory) is { } name ? $"{name} ({territory.Code})"
        : null;
}
