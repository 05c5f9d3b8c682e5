using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Directory;

[Authorize]
internal sealed class ListPlacesPage(IMediator mediator, Communes communes, PlacesOfUser places) : PageModel
{
    private const string Everything = "tous";
    private const string Mine = "miens";

    [BindProperty(SupportsGet = true, Name = "texte"), Display(Name = "Nom ou adresse"), StringLength(100)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "perimetre"), Display(Name = "Périmètre"), AllowedValues(Mine, Everything, null)]
    public string? Scope { get; set; }

    [BindProperty(SupportsGet = true, Name = "commune"), Display(Name = "Commune"), StringLength(100)]
    public string? Commune { get; set; }

    [BindProperty(SupportsGet = true, Name = "departement"), Display(Name = "Département")]
    public string? Departement { get; set; }

    [BindProperty(SupportsGet = true, Name = "service"), Display(Name = "Service")]
    public PlaceService? Service { get; set; }

    [BindProperty(SupportsGet = true, Name = "public"), Display(Name = "Public")]
    public PlacePublic? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "carte"), Display(Name = "Carte publique"), AllowedValues("oui", "non", null)]
    public string? OnMap { get; set; }

    /// <summary>Null when a filter is refused.</summary>
    public Page<PlaceRow>? Rows { get; private set; }

    public bool MayCreate => places.MayCreate;

    /// <summary>A manager has no directory to choose.</summary>
    public bool ChoosesScope => places.ReadsDirectory && places.MayCreate;

    public bool ShowsMine => !places.ReadsDirectory || Scope == Mine;

    public bool IsFiltered =>
        !ModelState.IsValid || (Text, Commune, Departement, Service, Audience, OnMap) is not (null, null, null, null, null, null);

    public static IReadOnlyList<Choice> Scopes { get; } = [new(Mine, "Mes lieux"), new(Everything, "Tout l’annuaire")];

    public static IReadOnlyList<Choice> OnMapChoices { get; } = [new("oui", "Visibles sur la carte"), new("non", "Absents de la carte")];

    public IReadOnlyList<Choice> Departements =>
        [.. communes.Departements.Select(one => new Choice(one.Code, $"{one.Code} – {one.Name}"))];

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        Scope ??= User.IsInRole(nameof(Role.Administrator)) || !places.MayCreate ? Everything : Mine;
        var commune = CommuneAnswer.Of(communes, Commune, code: null);
        if (commune.Message is { } message)
        {
            ModelState.AddModelError("commune", message);
        }

        if (Departement is not null && communes.FindDepartement(Departement) is null)
        {
            ModelState.AddModelError("departement", "Choisissez un département de la liste.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(ToQuery(commune.Code, page), ct);
    }

    public string WhereOf(PlaceRow row) =>
        communes.Find(row.CommuneCode) is { } commune ? $"{row.Address}, {commune.Name}" : row.Address;

    private ListPlaces ToQuery(string? commune, int page) => new()
    {
        OnlyMine = ShowsMine,
        Text = Text,
        CommuneCode = commune,
        DepartementCode = Departement,
        Service = Service,
        Public = Audience,
        IsVisible = OnMap is null ? null : OnMap == "oui",
        Page = page,
    };
}
