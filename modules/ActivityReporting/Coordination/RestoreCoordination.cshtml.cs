using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>The buttons « Annuler » of a deletion and « Remettre » of the deleted ones.</summary>
[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class RestoreCoordinationPage(IMediator mediator) : PageModel
{
    public IActionResult OnGet(Guid id) => Redirect(CoordinationPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new RestoreCoordination(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Activité de coordination remise\u00A0: elle compte de nouveau.");
        return Redirect(CoordinationPaths.Of(id));
    }
}
