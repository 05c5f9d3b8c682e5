using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.PeerProjects.Projects;

/// <summary>Something that advisors build together.</summary>
internal sealed class Project
{
    public const int MinTitleLength = 3;
    public const int MaxTitleLength = 120;
    public const int MaxPitchLength = 500;

    private Project()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The « Porteur ».</summary>
    public Guid OwnerId { get; private init; }

    public string Title { get; private init; } = "";

    public string Pitch { get; private init; } = "";

    public EnumSet<Theme> Themes { get; private init; }

    public TerritoryKind TerritoryKind { get; private init; }

    public string TerritoryCode { get; private init; } = "";

    public ProjectState State { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    public int Version { get; private init; }

    public static Project Create(CreateProject project, Territory territory, Guid ownerId, DateTime now) => new()
    {
        Id = project.Id,
        OwnerId = ownerId,
        Title = project.Title.Trim(),
        Pitch = project.Pitch.Trim(),
        Themes = EnumSet<Theme>.Of(project.Themes),
        TerritoryKind = territory.Kind,
        TerritoryCode = territory.Code,
        State = project.State,
        CreatedAt = now,
        Version = 1,
    };

    public bool SaysTheSameAs(Project other) =>
        (OwnerId, Title, Pitch, Themes, TerritoryKind, TerritoryCode, State)
        == (other.OwnerId, other.Title, other.Pitch, other.Themes, other.TerritoryKind, other.TerritoryCode, other.State);

    public ProjectCreated ToEvent() => new()
    {
        EventId = Guid.CreateVersion7(),
        OccurredAt = CreatedAt,
        ProjectId = Id,
        Version = Version,
        Title = Title,
        Themes = Themes,
        Territory = new Territory(TerritoryKind, TerritoryCode),
        OwnerId = OwnerId,
    };
}
