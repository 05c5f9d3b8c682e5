using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.PeerProjects.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.PeerProjects.Projects;

internal sealed record CreateProject : IRequest<Result<Guid>>
{
    /// <summary>Put in the form when it is shown: the same form sent twice creates once.</summary>
    public Guid Id { get; init; }

    [Display(Name = "Titre"), Required, TrimmedLength(Project.MinTitleLength, Project.MaxTitleLength)]
    public string Title { get; init; } = "";

    [Display(Name = "Le projet en quelques phrases"), Required, StringLength(Project.MaxPitchLength)]
    public string Pitch { get; init; } = "";

    [Display(Name = "Thèmes"), MinLength(1, ErrorMessage = "Choisissez au moins un thème.")]
    public List<Theme> Themes { get; init; } = [];

    [Display(Name = "Portée"), EnumDataType(typeof(ProjectReach))]
    public ProjectReach Reach { get; init; } = ProjectReach.Departement;

    /// <summary>As typed; not asked for a national project.</summary>
    [Display(Name = "Commune de départ"), StringLength(100)]
    public string? Commune { get; init; }

    /// <summary>Filled in by the script when a commune was picked.</summary>
    [Display(Name = "Commune choisie")]
    public string? CommuneCode { get; init; }

    [Display(Name = "Qui peut le voir"), EnumDataType(typeof(ProjectState))]
    public ProjectState State { get; init; } = ProjectState.CallForPartners;
}

internal sealed class CreateProjectHandler(PeerProjectsDbContext db, Communes communes, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<CreateProject, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(CreateProject command, CancellationToken ct)
    {
        if (!FindTerritory(command).TryGet(out var territory, out var refusal))
        {
            return refusal;
        }

        var project = Project.Create(command, territory, user.Id, clock.GetUtcNow().UtcDateTime);
        db.Projects.Add(project);
        db.Enqueue(project.ToEvent());
        db.Enqueue(notes.Of(ProjectActions.Created, project.Id));
        try
        {
            await db.SaveChangesAsync(ct);
            return project.Id;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            var saved = await db.Projects.AsNoTracking().SingleAsync(other => other.Id == project.Id, ct);
            return saved.SaysTheSameAs(project) ? saved.Id : ProjectRefusals.AlreadySaved;
        }
    }

    private Result<Territory> FindTerritory(CreateProject command)
    {
        if (command.Reach == ProjectReach.Nation)
        {
            return Territory.Nation;
        }

        var answer = CommuneAnswer.Of(communes, command.Commune, command.CommuneCode);
        if (communes.Find(answer.Code) is not { } commune)
        {
            return ProjectRefusals.CommuneNotFound(answer.Message ?? "Indiquez une commune.");
        }

        return command.Reach switch
        {
            ProjectReach.Commune => new Territory(TerritoryKind.Commune, commune.Code),
            ProjectReach.Region => new Territory(TerritoryKind.Region, commune.RegionCode),
            ProjectReach.Departement => new Territory(TerritoryKind.Departement, commune.DepartementCode),
            _ => commune.EpciCode is { } epci ? new Territory(TerritoryKind.Epci, epci) : ProjectRefusals.CommuneHasNoEpci,
        };
    }
}
