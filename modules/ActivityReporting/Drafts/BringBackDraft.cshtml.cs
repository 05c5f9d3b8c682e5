using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Takes « Jeter » back.</summary>
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class BringBackDraftPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is done by a link.</summary>
    public IActionResult OnGet() => Redirect("~/");

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new DiscardDraft(id, Back: true), ct) is not { } list)
        {
            return NotFound();
        }

        TempData.Say("Brouillon remis.");
        return Redirect(list);
    }
}
