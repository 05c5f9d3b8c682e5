using ConseillerNumerique.ActivityReporting.Loans.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>The button « Rendu », and the one that takes it back.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ReturnEquipmentPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is returned by a link.</summary>
    public IActionResult OnGet() => Redirect(LoanPaths.List);

    public async Task<IActionResult> OnPostAsync(Guid id, [FromQuery(Name = "rendu")] bool isBack, CancellationToken ct)
    {
        if (!await mediator.Send(new ReturnEquipment(id, isBack), ct))
        {
            return NotFound();
        }

        TempData.Say(isBack
            ? new Notice { Text = "Rendu aujourd’hui.", UndoPath = LoanPaths.Return(id, isBack: false) }
            : new Notice { Text = "Toujours prêté." });
        return Redirect(LoanPaths.List);
    }
}
