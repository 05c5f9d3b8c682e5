using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.People;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class InvitePeoplePage(IMediator mediator) : PageModel
{
    [BindProperty]
    public InvitePeople Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!(await mediator.Send(Input, ct)).TryGet(out var invited, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return Page();
        }

        TempData.Say(invited.Posted == 0
            ? new Notice { Text = invited.Sentence }
            : new Notice { Text = invited.Sentence, LinkPath = "/administration/courriels", LinkLabel = "Suivre l’envoi" });
        return Redirect(PeoplePaths.List);
    }
}
