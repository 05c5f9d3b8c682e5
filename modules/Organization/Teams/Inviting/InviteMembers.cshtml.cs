using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Inviting;

[KeepsForm]
[Authorize(Roles = nameof(Role.Coordinator) + "," + nameof(Role.Administrator))]
internal sealed class InviteMembersPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public InviteMembers Input { get; set; } = new();

    public LedTeam Team { get; private set; } = null!; // set before the page is drawn

    /// <summary>Null until something was sent.</summary>
    public JudgedAddresses? Judged { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (ModelState.IsValid && await mediator.Send(Input with { TeamId = Id }, ct) is { } answer)
        {
            if (answer.TryGet(out var judged, out var refusal))
            {
                Judged = judged;
                return Page();
            }

            ModelState.AddRefusal(nameof(Input), refusal);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var team = await mediator.Send(new FindLedTeam(Id), ct);
        Team = team!; // checked by who calls
        return team is not null;
    }
}
