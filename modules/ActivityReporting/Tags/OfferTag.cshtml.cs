using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>The button « Proposer de nouveau », and what takes a retirement back.</summary>
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class OfferTagPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is done by a link.</summary>
    public IActionResult OnGet(Guid id) => Redirect(TagPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new RetireTag(id, Back: true), ct))
        {
            return NotFound();
        }

        TempData.Say("Étiquette proposée de nouveau.");
        return Redirect(TagPaths.List);
    }
}
