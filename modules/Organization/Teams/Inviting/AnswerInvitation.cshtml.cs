using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Where an invitation's link leads: looking changes nothing.</summary>
[Authorize]
internal sealed class AnswerInvitationPage(IMediator mediator) : PageModel
{
    private const string Accept = "accepter";
    private const string Decline = "decliner";

    [FromRoute]
    public string Secret { get; set; } = "";

    /// <summary>The button that was pressed.</summary>
    [BindProperty(Name = "reponse")]
    public string? Answer { get; set; }

    /// <summary>Null: good no more.</summary>
    public InvitationView? Invitation { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var invitation = await mediator.Send(new FindInvitation(Secret), ct);
        if (invitation is { IsMine: true, IsAccepted: true })
        {
            return LocalRedirect("/equipe");
        }

        Invitation = invitation is { IsMine: false } or { IsOpen: true } ? invitation : null;
        Response.StatusCode = Invitation switch
        {
            null => StatusCodes.Status404NotFound,
            { IsMine: false } => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status200OK,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Answer is not (Accept or Decline))
        {
            return BadRequest(); // arrived without its button
        }

        var answer = await mediator.Send(new AnswerInvitation { Secret = Secret, Accepts = Answer == Accept }, ct);
        if (answer is null || !answer.TryGet(out var answered, out var refusal))
        {
            return await RefusedAsync(answer, ct);
        }

        if (Answer != Accept)
        {
            TempData.Say("Invitation déclinée.");
            return LocalRedirect("/");
        }

        TempData.Say(answered.Part == InvitationPart.Member ? "Vous êtes membre de l’équipe." : "Vous menez cette équipe.");
        return LocalRedirect($"/equipe/{answered.TeamId}");
    }

    private async Task<IActionResult> RefusedAsync(Result<AnsweredInvitation>? answer, CancellationToken ct)
    {
        var shown = await OnGetAsync(ct);
        if (Invitation is { IsMine: true } && answer is not null && !answer.TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal("", refusal);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return shown;
    }
}
