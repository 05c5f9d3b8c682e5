using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series.Public;

/// <summary>What is announced in a place, without an account.</summary>
[AllowAnonymous]
internal sealed class ShowPlaceWorkshopsPage(IMediator mediator, Communes communes) : PageModel
{
    public PlaceOnMap Place { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<PublicWorkshop> Workshops { get; private set; } = [];

    public string? Commune => communes.Find(Place.CommuneCode)?.Name;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new FindPlaceOnMap(id), ct) is not { } place)
        {
            return NotFound();
        }

        if (place.PlaceId != id)
        {
            return RedirectPermanent(SeriesPaths.OfPlace(place.PlaceId));
        }

        Place = place;
        Workshops = await mediator.Send(new FindPublicWorkshops(place), ct);
        return Page();
    }
}
