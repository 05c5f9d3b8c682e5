using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>The button « Annuler » of a deletion.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class RestoreSeriesPage(IMediator mediator) : PageModel
{
    public IActionResult OnGet(Guid id) => Redirect(SeriesPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteSeries(id, Restores: true), ct))
        {
            return NotFound();
        }

        TempData.Say("Série remise.");
        return Redirect(SeriesPaths.Of(id));
    }
}
