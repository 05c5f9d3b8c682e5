using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Leading;

[Authorize(Roles = nameof(Role.Coordinator) + "," + nameof(Role.Administrator))]
internal sealed class ArchiveTeamPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public LedTeam Team { get; private set; } = null!; // set before the page is drawn

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var team = await mediator.Send(new FindLedTeam(Id), ct);
        Team = team!; // checked below
        return team is null ? NotFound() : team.IsArchived ? LocalRedirect($"/equipe/{Id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await mediator.Send(new ArchiveTeam(Id), ct) is null)
        {
            return NotFound();
        }

        TempData.Say("Équipe archivée.");
        return LocalRedirect($"/equipe/{Id}");
    }
}
