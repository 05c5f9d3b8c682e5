using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Leads to what a view keeps, or says why it shows nothing any more.</summary>
[OwnEyes]
[Authorize]
internal sealed class OpenViewPage(IMediator mediator) : PageModel
{
    /// <summary>Not null once the page is shown.</summary>
    public SavedView View { get; private set; } = null!;

    /// <summary>Likewise.</summary>
    public CheckedAddress Today { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new FindOwnView(id), ct) is not { } view)
        {
            return NotFound();
        }

        (View, Today) = (view, await mediator.Send(new CheckAddress(view.Address), ct));
        return Today.Address is { } address ? LocalRedirect(Url.Content("~" + address)) : Page();
    }
}
