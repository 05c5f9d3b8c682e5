using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>To begin or to end one's work in a place.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class AttachToPlacePage(IMediator mediator, PlacesOfUser places) : PageModel
{
    private const string Leave = "partir";
    private const string Remove = "retirer";

    [BindProperty, Display(Name = "Premier jour")]
    public DateOnly? FirstDay { get; set; }

    [BindProperty, Display(Name = "Dernier jour")]
    public DateOnly? LastDay { get; set; }

    [BindProperty(Name = "acte")]
    public string? Act { get; set; }

    public PlaceView Place { get; private set; } = null!; // set before the view is shown

    /// <summary>The attachment that holds or is still to come; null: there is none to end.</summary>
    public MyAttachment? Current => Place.MyAttachments.FirstOrDefault(one => one.LastDay is null || one.LastDay >= places.Today);

    public string Said(MyAttachment current) =>
        current.FirstDay > places.Today ? $"Vous y travaillerez à partir du {FrenchDates.Day(current.FirstDay)}."
        : current.LastDay is { } last ? $"Vous y travaillez jusqu’au {FrenchDates.Day(last)}."
        : $"Vous y travaillez depuis le {FrenchDates.Day(current.FirstDay)}.";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        (FirstDay, LastDay) = (places.Today, places.Today);
        return await ShowAsync(id, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (Act == Remove)
        {
            return await AnswerAsync(id, await mediator.Send(new LeavePlace { PlaceId = id, LastDay = null }, ct), "Rattachement retiré.", ct);
        }

        var leaves = Act == Leave;
        if ((leaves ? LastDay : FirstDay) is not { } day)
        {
            var field = leaves ? nameof(LastDay) : nameof(FirstDay);
            if (ModelState.IsValid)
            {
                ModelState.AddModelError(field, "Indiquez le jour.");
            }

            return await ShowAsync(id, ct);
        }

        var answer = leaves
            ? await mediator.Send(new LeavePlace { PlaceId = id, LastDay = day }, ct)
            : await mediator.Send(new AttachToPlace { PlaceId = id, FirstDay = day }, ct);
        return await AnswerAsync(
            id, answer, leaves ? "C’est noté\u00A0: vos activités passées dans ce lieu restent les vôtres." : "Vous êtes rattaché à ce lieu.", ct);
    }

    private async Task<IActionResult> AnswerAsync(Guid id, Result<Guid>? answer, string words, CancellationToken ct)
    {
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out _, out var refusal))
        {
            ModelState.AddModelError(refusal.Field ?? "", refusal.Message);
            return await ShowAsync(id, ct);
        }

        TempData.Say(words);
        return Redirect(PlacePaths.Of(id));
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPlace(id), ct) is not { } place)
        {
            return NotFound();
        }

        Response.StatusCode = ModelState.IsValid ? Response.StatusCode : StatusCodes.Status400BadRequest;
        Place = place;
        return place.Id == id ? Page() : Redirect(PlacePaths.Attach(place.Id));
    }
}
