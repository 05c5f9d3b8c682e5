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

namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>For whoever looks for help, without an account.</summary>
[AllowAnonymous]
internal sealed class FindHelpPage(IMediator mediator, Communes communes) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ou"), Display(Name = "Commune ou code postal"), StringLength(100)]
    public string? Where { get; set; }

    /// <summary>INSEE code of a candidate that was chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "commune"), Display(Name = "Commune"), StringLength(5)]
    public string? CommuneCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "service"), Display(Name = "Besoin")]
    public PlaceService? Service { get; set; }

    [BindProperty(SupportsGet = true, Name = "public"), Display(Name = "Public")]
    public PlacePublic? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "besoin"), Display(Name = "Prise en charge")]
    public SpecialCare? Care { get; set; }

    [BindProperty(SupportsGet = true, Name = "acces"), Display(Name = "Pour venir")]
    public AccessMode? Access { get; set; }

    public Commune? Around { get; private set; }

    /// <summary>Null until a commune is known.</summary>
    public FoundHelp? Found { get; private set; }

    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public PlaceMap? Map { get; private set; }

    public bool IsNarrowed => (Service, Audience, Care, Access) is not (null, null, null, null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var answer = CommuneAnswer.Of(communes, Where, CommuneCode);
        Candidates = answer.Candidates;
        if (answer.Message is { } message)
        {
            ModelState.AddModelError("ou", message);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (communes.Find(answer.Code) is not { } around)
        {
            return;
        }

        Around = around;
        Found = await mediator.Send(new FindHelp { Around = around, Service = Service, Public = Audience, Care = Care, Access = Access }, ct);
        Map = PlaceMap.Of(Found);
    }

    public string TownOf(HelpRow row) => communes.Find(row.Place.CommuneCode)?.Name ?? row.Place.CommuneCode;

    public static string NearnessOf(HelpRow row) => (row.Nearness, row.Distance) switch
    {
        (Nearness.Commune, _) => "Dans la commune",
        (null, { } km) => km < 1 ? "À moins de 1\u00A0km" : $"À {Km(km)}",
        (_, { } km) => $"À environ {Km(Math.Max(1, km))}",
        (Nearness.Epci, null) => "Dans l’intercommunalité",
        _ => "Dans le département",
    };

    /// <summary>The address of this search without its filters.</summary>
    public string Widened => $"{Directory.PlacePaths.Find}?ou={Uri.EscapeDataString(Around?.Label ?? "")}";

    private static string Km(double km) => $"{FrenchNumbers.Integer((long)Math.Round(km))}\u00A0km";
}
