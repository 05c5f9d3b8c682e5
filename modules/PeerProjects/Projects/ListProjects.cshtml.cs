using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.PeerProjects.Projects;

[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator) + "," + nameof(Role.EmployerManager) + "," + nameof(Role.Administrator))]
internal sealed class ListProjectsPage(IMediator mediator, Communes communes) : PageModel
{
    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public Page<ProjectRow> Rows { get; private set; } = new([], 1, 12, 0);

    public bool MayCreate => User.IsInRole(nameof(Role.Advisor)) || User.IsInRole(nameof(Role.Coordinator));

    public string TerritoryOf(ProjectRow row) => communes.NameOf(new Territory(row.TerritoryKind, row.TerritoryCode)) ?? "";

    public async Task OnGetAsync(CancellationToken ct) => Rows = await mediator.Send(new ListProjects(Number), ct);
}
