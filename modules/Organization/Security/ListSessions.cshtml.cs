using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Security;

[OwnEyes]
[Authorize]
internal sealed class ListSessionsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<SessionRow> Rows { get; private set; } = [];

    public bool IsThis(SessionRow row) => row.Id == User.SessionId();

    public async Task OnGetAsync(CancellationToken ct) => Rows = await mediator.Send(new ListSessions(), ct);

    public async Task<IActionResult> OnPostAsync(Guid session, CancellationToken ct)
    {
        if (session == Guid.Empty || await mediator.Send(new EndOwnSessions(session, User.SessionId()), ct) == 0)
        {
            return NotFound();
        }

        TempData.Say("Session terminée.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOthersAsync(CancellationToken ct)
    {
        var ended = await mediator.Send(new EndOwnSessions(SessionId: null, User.SessionId()), ct);
        TempData.Say(ended switch { 0 => "Aucune autre session n’était ouverte.", 1 => "L’autre session est terminée.", _ => $"Les {ended} autres sessions sont terminées." });
        return RedirectToPage();
    }
}
