using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The buttons « Annuler » of a deletion and « Remettre » of the deleted ones.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class RestoreActivityPage(IMediator mediator) : PageModel
{
    public IActionResult OnGet(Guid id) => Redirect(ActivityPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new RestoreActivity(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Activité remise\u00A0: elle compte de nouveau.");
        return Redirect(ActivityPaths.Of(id));
    }
}
