using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.Organization.Places.Directory.Forms;
using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.HandingOver;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class HandOverPlacePage(IMediator mediator) : PageModel
{
    [BindProperty]
    public HandOverForm Input { get; set; } = new();

    public PlaceView Place { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Version = Place.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        var employer = await PickAsync(ct);
        return ModelState.IsValid && employer is not null ? await SaveAsync(employer, ct) : Refused();
    }

    private async Task<IActionResult> SaveAsync(Named employer, CancellationToken ct)
    {
        var (id, version) = (Place.Id, Input.Version);
        if (await mediator.Send(new HandOverPlace { PlaceId = id, EmployerId = employer.Id, Version = version }, ct) is not { } outcome)
        {
            return NotFound();
        }

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(nameof(Input), refusal == PlaceRefusals.EmployerMissing ? refusal with { Field = nameof(Input.Employer) } : refusal);
            Input.Version = outcome.KeptVersion ?? version;
            ModelState.Forget(nameof(Input), nameof(Input.Version));
            return await ReadAsync(id, ct) ? Refused() : NotFound(); // as it is now
        }

        TempData.Say($"Ce lieu appartient désormais à {employer.Label}.");
        return Redirect(PlacePaths.Of(id));
    }

    private async Task<Named?> PickAsync(CancellationToken ct)
    {
        var pick = Pick.Of(await mediator.Send(new ReadEmployers(), ct), Input.Employer, Input.EmployerId);
        Candidates = pick.Candidates;
        if (pick.Message is { } message)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Employer)}", message);
        }

        return pick.One;
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPlace(id), ct) is not { } place || place.Id != id)
        {
            return false;
        }

        Place = place;
        return true;
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
