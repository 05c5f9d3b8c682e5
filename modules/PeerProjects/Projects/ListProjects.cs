using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.PeerProjects.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.PeerProjects.Projects;

/// <summary>The calls for partners, and one's own drafts.</summary>
/// <param name="Number">The page, 1 for the first.</param>
internal sealed record ListProjects(int Number) : IRequest<Page<ProjectRow>>;

internal sealed record ProjectRow
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Pitch { get; init; }

    public required EnumSet<Theme> Themes { get; init; }

    public required TerritoryKind TerritoryKind { get; init; }

    public required string TerritoryCode { get; init; }

    public required ProjectState State { get; init; }

    public required Guid OwnerId { get; init; }

    /// <summary>Empty when the account is gone.</summary>
    public string Owner { get; init; } = "";
}

internal sealed class ListProjectsHandler(PeerProjectsDbContext db, ICurrentUser user, IMediator mediator)
    : IRequestHandler<ListProjects, Page<ProjectRow>>
{
    private const int PageSize = 12;

    public async Task<Page<ProjectRow>> Handle(ListProjects query, CancellationToken ct)
    {
        var moderates = user.Is(Role.Administrator);
        var page = await db.Projects
            .Where(project => project.State != ProjectState.Draft || project.OwnerId == user.Id || moderates)
            .OrderByDescending(project => project.CreatedAt).ThenByDescending(project => project.Id)
            .Select(project => new ProjectRow
            {
                Id = project.Id,
                Title = project.Title,
                Pitch = project.Pitch,
                Themes = project.Themes,
                TerritoryKind = project.TerritoryKind,
                TerritoryCode = project.TerritoryCode,
                State = project.State,
                OwnerId = project.OwnerId,
            })
            .ToPageAsync(query.Number, ct, PageSize);
        var owners = await mediator.Send(new FindPeople([.. page.Items.Select(row => row.OwnerId).Distinct()]), ct);
        return page with { Items = [.. page.Items.Select(row => row with { Owner = owners.GetValueOrDefault(row.OwnerId, "") })] };
    }
}
