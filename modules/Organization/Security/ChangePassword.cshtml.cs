using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Security;

[OwnEyes]
[Authorize]
internal sealed class ChangePasswordPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public ChangePassword Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!(await mediator.Send(Input with { SessionId = User.SessionId() }, ct)).TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return Page();
        }

        TempData.Say("Mot de passe changé. Vos autres sessions sont terminées.");
        return Redirect(AccountPaths.Account);
    }
}
