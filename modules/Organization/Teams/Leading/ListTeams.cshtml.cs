using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Leading;

[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator))]
internal sealed class ListTeamsPage(IMediator mediator) : PageModel
{
    private const string Accept = "accepter";
    private const string Decline = "decliner";

    /// <summary>Of the two buttons of an invitation.</summary>
    [BindProperty(Name = "reponse")]
    public string? Answer { get; set; }

    [BindProperty(Name = "invitation")]
    public Guid? InvitationId { get; set; }

    public IReadOnlyList<ReceivedInvitation> Received { get; private set; } = [];

    public IReadOnlyList<TeamRow> Current { get; private set; } = [];

    public IReadOnlyList<TeamRow> Archived { get; private set; } = [];

    public bool IsCoordinator => User.IsInRole(nameof(Role.Coordinator));

    public async Task OnGetAsync(CancellationToken ct)
    {
        var teams = await mediator.Send(new ListTeams(), ct);
        Current = [.. teams.Where(team => team.ArchivedOn is null)];
        Archived = [.. teams.Where(team => team.ArchivedOn is not null)];
        Received = await mediator.Send(new ListReceivedInvitations(), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Answer is not (Accept or Decline) || InvitationId is not { } id)
        {
            return BadRequest(); // arrived without its button
        }

        if (await mediator.Send(new AnswerInvitation { Id = id, Accepts = Answer == Accept }, ct) is not { } answer)
        {
            return NotFound();
        }

        if (!answer.TryGet(out var answered, out var refusal))
        {
            ModelState.AddRefusal("", refusal);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            await OnGetAsync(ct);
            return Page();
        }

        TempData.Say(Answer == Decline ? "Invitation déclinée."
            : answered.Part == InvitationPart.Member ? "Vous êtes membre de l’équipe." : "Vous menez cette équipe.");
        return LocalRedirect(Answer == Accept ? $"/equipe/{answered.TeamId}" : "/equipe");
    }
}
