using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>The button « Supprimer »; it asks nothing, since it can be taken back.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class DeleteSeriesPage(IMediator mediator) : PageModel
{
    /// <summary>Reached by the address alone: nothing is deleted by a link.</summary>
    public IActionResult OnGet(Guid id) => Redirect(SeriesPaths.Of(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteSeries(id), ct))
        {
            return NotFound();
        }

        TempData.Say(new Notice { Text = "Série supprimée. Les séances confirmées restent dans vos activités.", UndoPath = SeriesPaths.Restore(id) });
        return Redirect(SeriesPaths.List);
    }
}
