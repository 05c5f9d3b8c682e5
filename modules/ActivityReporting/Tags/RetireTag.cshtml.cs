using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>The button « Ne plus proposer »; it asks nothing, since it can be taken back.</summary>
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class RetireTagPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is done by a link.</summary>
    public IActionResult OnGet(Guid id) => Redirect(TagPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new RetireTag(id), ct))
        {
            return NotFound();
        }

        TempData.Say(new Notice { Text = "Étiquette retirée des formulaires.", UndoPath = TagPaths.Offer(id) });
        return Redirect(TagPaths.List);
    }
}
