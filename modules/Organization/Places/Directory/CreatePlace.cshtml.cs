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
internal sealed class CreatePlacePage(IMediator mediator, Communes communes, PlacesOfUser places) : PlaceFormPage(communes)
{
    public const string ThisOne = "ce-lieu:";
    public const string Anyway = "creer";

    public override bool Changes => false;

    public bool Attaches => places.IsAdvisor;

    public bool ChoosesEmployer { get; private set; }

    public IReadOnlyList<Choice> Employers { get; private set; } = [];

    public IReadOnlyList<SimilarPlace> Similar { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input = new() { Id = Guid.CreateVersion7(), FirstDay = places.Today, Hours = HoursForm.Of(null) };
        await TakeEmployersAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        await TakeEmployersAsync(ct);
        if (TurnsHours())
        {
            return Page();
        }

        if (Next?.StartsWith(ThisOne, StringComparison.Ordinal) == true && Guid.TryParse(Next[ThisOne.Length..], out var known))
        {
            return await TakeThisOneAsync(known, ct);
        }

        var said = Read(keptHours: null);
        if (Attaches && Input.FirstDay is null)
        {
            Refuse(new("place.first_day_missing", "Indiquez votre premier jour dans ce lieu.", nameof(PlaceForm.FirstDay)));
        }

        return ModelState.IsValid ? await SaveAsync(said, ct) : Refused();
    }

    public string WhereOf(SimilarPlace place) =>
        Communes.Find(place.CommuneCode) is { } commune ? $"{place.Address}, {commune.Name}" : place.Address;

    private async Task<IActionResult> SaveAsync(PlaceDescription said, CancellationToken ct)
    {
        var outcome = await mediator.Send(
            new CreatePlace
            {
                Description = said,
                EmployerId = Input.EmployerId,
                FirstDay = Attaches ? Input.FirstDay : null,
                IsAnother = Next == Anyway,
            },
            ct);
        if (outcome.SavedId is { } id)
        {
            TempData.Say("Lieu enregistré.");
            return Redirect(PlacePaths.Of(id));
        }

        Similar = outcome.Similar;
        if (outcome.Refusal is { } refusal)
        {
            Refuse(refusal == PlaceRefusals.EmployerMissing && ChoosesEmployer ? refusal with { Field = nameof(PlaceForm.Employer) } : refusal);
            Input.Id = refusal == PlaceRefusals.AlreadySaved ? ModelState.FreshFormId(nameof(Input)) : Input.Id;
        }

        return Refused();
    }

    /// <summary>An advisor works there; anybody else only wanted to know.</summary>
    private async Task<IActionResult> TakeThisOneAsync(Guid placeId, CancellationToken ct)
    {
        if (!Attaches)
        {
            return Redirect(PlacePaths.Of(placeId));
        }

        var attached = await mediator.Send(new AttachToPlace { PlaceId = placeId, FirstDay = Input.FirstDay ?? places.Today }, ct);
        if (attached is null)
        {
            return NotFound();
        }

        if (!attached.TryGet(out _, out var refusal))
        {
            Refuse(refusal);
            return Refused();
        }

        TempData.Say("Vous êtes rattaché à ce lieu.");
        return Redirect(PlacePaths.Of(placeId));
    }

    private async Task TakeEmployersAsync(CancellationToken ct)
    {
        var found = await mediator.Send(new FindPlaceEmployers(Input.Employer), ct);
        (ChoosesEmployer, Employers) = (found.AreSearched, [.. found.Employers.Select(one => new Choice(one.Id.ToString(), one.Name))]);
        if (Input.EmployerId is { } chosen && !found.Employers.Any(one => one.Id == chosen))
        {
            Input.EmployerId = null;
            ModelState.Forget(nameof(Input), nameof(PlaceForm.EmployerId));
        }

        if (Input.EmployerId is null && found.Employers is [var only])
        {
            Input.EmployerId = only.Id;
            ModelState.Forget(nameof(Input), nameof(PlaceForm.EmployerId));
        }
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
