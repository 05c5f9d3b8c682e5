using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>The button « Supprimer »; it asks nothing, since it can be taken back.</summary>
[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class DeleteCoordinationPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is deleted by a link.</summary>
    public IActionResult OnGet(Guid id) => Redirect(CoordinationPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteCoordination(id), ct))
        {
            return NotFound();
        }

        TempData.Say(new Notice { Text = "Activité de coordination supprimée.", UndoPath = CoordinationPaths.Restore(id) });
        return Redirect(CoordinationPaths.List);
    }
}
