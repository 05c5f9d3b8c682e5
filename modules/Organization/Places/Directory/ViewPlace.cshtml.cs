using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>A place for those who are signed in.</summary>
[Authorize]
internal sealed class ViewPlacePage(IMediator mediator, Communes communes) : PageModel
{
    public PlaceView Place { get; private set; } = null!; // set before the view is shown

    public PlaceFacts Facts { get; private set; } = null!; // as above

    public bool MayAttach => User.IsInRole(nameof(Role.Advisor));

    public bool Administers => User.IsInRole(nameof(Role.Administrator));

    public string UpdatedOn => FrenchDates.Day(BusinessCalendar.DayOf(Place.UpdatedAt, BusinessCalendar.Paris));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPlace(id), ct) is not { } place)
        {
            return NotFound();
        }

        if (place.Id != id)
        {
            return RedirectPermanent(PlacePaths.Of(place.Id));
        }

        (Place, Facts) = (place, PlaceFacts.Of(place.Description, communes));
        return Page();
    }

    public static string Said(MyAttachment attachment) => attachment.LastDay is { } last
        ? $"du {FrenchDates.Day(attachment.FirstDay)} au {FrenchDates.Day(last)}"
        : $"depuis le {FrenchDates.Day(attachment.FirstDay)}";
}
