using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>A visible place, without an account.</summary>
[AllowAnonymous]
internal sealed class ShowPublishedPage(IMediator mediator, Communes communes) : PageModel
{
    public PublishedPlace Place { get; private set; } = null!; // set before the view is shown

    public PlaceFacts Facts { get; private set; } = null!; // as above

    /// <summary>Sessions that are announced here; they have a page of their own.</summary>
    public int WorkshopCount { get; private set; }

    public string UpdatedOn => FrenchDates.Day(BusinessCalendar.DayOf(Place.UpdatedAt, BusinessCalendar.Paris));

    public string Around => $"{PlacePaths.Find}?ou={Uri.EscapeDataString(communes.Find(Place.Description.CommuneCode)?.Label ?? "")}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPublished(id), ct) is not { } place)
        {
            return NotFound();
        }

        if (place.Description.Id != id)
        {
            return RedirectPermanent(PlacePaths.Published(place.Description.Id));
        }

        (Place, Facts) = (place, PlaceFacts.Of(place.Description, communes));
        WorkshopCount = await mediator.Send(new CountPublicWorkshops(id), ct);
        return Page();
    }
}
