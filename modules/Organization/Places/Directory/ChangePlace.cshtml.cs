using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Places.Directory.Forms;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Directory;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.EmployerManager) + "," + nameof(Role.Administrator))]
internal sealed class ChangePlacePage(IMediator mediator, Communes communes) : PlaceFormPage(communes)
{
    public override bool Changes => true;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPlace(id), ct) is not { MayChange: true } place || place.Id != id)
        {
            return NotFound();
        }

        Input = PlaceFormReading.Fill(place.Description, place.Version, Communes);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPlace(id), ct) is not { MayChange: true } place || place.Id != id)
        {
            return NotFound();
        }

        Input.Id = id;
        ModelState.Forget(nameof(Input), nameof(Input.Id));
        if (TurnsHours())
        {
            return Page();
        }

        var said = Read(place.Description.OpeningHours);
        return ModelState.IsValid ? await SaveAsync(said, ct) : Refused();
    }

    private async Task<IActionResult> SaveAsync(PlaceDescription said, CancellationToken ct)
    {
        switch (await mediator.Send(new ChangePlace(said, Input.Version), ct))
        {
            case null:
                return NotFound();
            case { SavedId: { } id }:
                TempData.Say("Enregistré.");
                return Redirect(PlacePaths.Of(id));
            case { Refusal: var refusal, KeptVersion: var kept }:
                Refuse(refusal!); // what is not saved is refused
                Input.Version = kept ?? Input.Version;
                ModelState.Forget(nameof(Input), nameof(Input.Version));
                return Refused();
        }
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
