using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Whose figures a dashboard shows. <see cref="DashboardSubjects"/> gives one to who may see it.</summary>
internal sealed record DashboardSubject
{
    /// <summary>« Indicateurs », « Équipe Drôme », « Drôme (26) ».</summary>
    public required string Title { get; init; }

    /// <summary>Under the title: what is counted.</summary>
    public required string Lead { get; init; }

    /// <summary>The address of its page, without parameters.</summary>
    public required string Path { get; init; }

    /// <summary>Where its day ends.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The scopes counted in a period, which holds all that the page shows.</summary>
    public required Func<Period, CancellationToken, Task<IReadOnlyList<ScopeSpan>>> Spans { get; init; }

    /// <summary>The current advisor's own: the page says « vous ».</summary>
    public bool IsOwn { get; init; }

    /// <summary>
    /// It leaves the team: small counts are withheld, only closed months and years are shown, and nothing can be chosen
    /// beside them, so that nothing can be told by subtraction.
    /// </summary>
    public bool IsShared { get; init; }

    /// <summary>
    /// Its reader has a right to it, rather than a link or no account: what tells of the work behind the figures is told.
    /// </summary>
    public bool IsByRight { get; init; }

    /// <summary>A région or the nation, to who reads it whole: a month's few are withheld from all others.</summary>
    public bool TellsDepartements => IsByRight && !IsShared && Territory is { Kind: TerritoryKind.Region or TerritoryKind.Nation };

    /// <summary>Each of its advisors has a line.</summary>
    public bool HasMembers { get; init; }

    /// <summary>Beside whose averages an advisor stands; null for others.</summary>
    public string? DepartementCode { get; init; }

    /// <summary>What a link to it is kept by: « equipe:… », « structure:… », « departement:26 »; null for what has none.</summary>
    public string? ShareCode { get; init; }

    /// <summary>The team that it is about; null for others.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>The structure that it is about; null for others.</summary>
    public Guid? EmployerId { get; init; }

    /// <summary>The current user manages the structure, and sets its targets.</summary>
    public bool SetsTargets { get; init; }

    /// <summary>Of a structure: INSEE code.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Where it lies, when it is a territory.</summary>
    public Territory? Territory { get; init; }
}
