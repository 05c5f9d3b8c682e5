using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The button « Supprimer »; it asks nothing, since it can be taken back.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class DeleteActivityPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is deleted by a link.</summary>
    public IActionResult OnGet(Guid id) => Redirect(ActivityPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteActivity(id), ct))
        {
            return NotFound();
        }

        TempData.Say(new Notice { Text = "Activité supprimée.", UndoPath = ActivityPaths.Restore(id) });
        return Redirect(ActivityPaths.List);
    }
}
