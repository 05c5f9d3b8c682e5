using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Leading;

[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator))]
internal sealed class LeaveTeamPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public TeamView Team { get; private set; } = null!; // set before the page is drawn

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await mediator.Send(new LeaveTeam(Id), ct) is not { } answer)
        {
            return NotFound();
        }

        if (answer.TryGet(out var left, out var refusal))
        {
            TempData.Say($"Vous avez quitté « {left.TeamName} ».");
            return LocalRedirect("/equipe");
        }

        ModelState.AddRefusal("", refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await FindAsync(ct) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var team = await mediator.Send(new ShowTeam(Id), ct);
        Team = team!; // checked by who calls
        return team is { IsMember: true } or { IsCoordinator: true };
    }
}
