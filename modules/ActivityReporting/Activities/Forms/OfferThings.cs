using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.PeerProjects.Contracts;
using ConseillerNumerique.Resources.Contracts;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>What a form offers of the library and of one's own projects.</summary>
internal sealed record OfferThings : IRequest<OfferedThings>
{
    /// <summary>In the form as it stands.</summary>
    public required IReadOnlyList<Guid> ResourceIds { get; init; }

    /// <inheritdoc cref="ResourceIds"/>
    public required Guid? ProjectId { get; init; }

    /// <summary>What was looked for; null: nothing.</summary>
    public string? Search { get; init; }
}

internal sealed class OfferThingsHandler(IMediator mediator) : IRequestHandler<OfferThings, OfferedThings>
{
    private const int MostShown = 8;
    private const int MostFound = 20;
    private const int MostProjects = 20;

    public async Task<OfferedThings> Handle(OfferThings query, CancellationToken ct)
    {
        var searched = !string.IsNullOrWhiteSpace(query.Search);
        var chosen = await mediator.Send(new FindResources(query.ResourceIds), ct);
        var found = await mediator.Send(new SearchResources(query.Search, searched ? MostFound : MostShown), ct);
        var projects = await mediator.Send(new FindOwnProjects(MostProjects), ct);
        return new()
        {
            Resources = [.. query.ResourceIds.Distinct().Select(id => new Choice(id.ToString(), chosen.GetValueOrDefault(id)?.Title ?? ActivityLines.GoneResource))
                .Concat(found.Select(one => new Choice(one.ResourceId.ToString(), one.Title)))
                .DistinctBy(choice => choice.Value)],
            Projects = await ProjectsAsync(projects, query.ProjectId, ct),
            FoundCount = searched ? found.Count : null,
        };
    }

    /// <summary>One that is kept stays to be chosen, though the advisor has left it.</summary>
    private async Task<IReadOnlyList<Choice>> ProjectsAsync(IReadOnlyList<ProjectBrief> own, Guid? kept, CancellationToken ct)
    {
        if (kept is { } id && own.All(project => project.ProjectId != id))
        {
            var title = (await mediator.Send(new FindProjects([id]), ct)).GetValueOrDefault(id)?.Title ?? ActivityLines.GoneProject;
            own = [new() { ProjectId = id, Title = title }, .. own];
        }

        return [.. own.Select(project => new Choice(project.ProjectId.ToString(), project.Title))];
    }
}
