using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Network;

[Authorize(Roles = Readers)]
internal sealed class ShowDirectoryPage(IMediator mediator, Communes communes, TimeProvider clock) : PageModel
{
    private const string Readers = nameof(Role.Advisor) + "," + nameof(Role.Coordinator) + "," + nameof(Role.EmployerManager)
        + "," + nameof(Role.Funder) + "," + nameof(Role.Administrator);

    [BindProperty(SupportsGet = true, Name = "departement"), Display(Name = "Département"), StringLength(3)]
    public string? DepartementCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "qui"), Display(Name = "Qui ou quoi"), EnumDataType(typeof(DirectoryKind))]
    public DirectoryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "epci"), Display(Name = "Intercommunalité"), StringLength(9)]
    public string? EpciCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "commune"), Display(Name = "Commune"), StringLength(100)]
    public string? Commune { get; set; }

    /// <summary>Filled in by the script when a commune was picked.</summary>
    [BindProperty(SupportsGet = true, Name = "insee"), StringLength(5)]
    public string? CommuneCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "q"), Display(Name = "Nom"), StringLength(100)]
    public string? Text { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Of whichever was asked for; both null when a filter is refused or no département is known yet.</summary>
    public Page<PersonRow>? People { get; private set; }

    public Page<PlaceRow>? Places { get; private set; }

    /// <summary>What the typed commune may mean, when it is not clear.</summary>
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public Departement? Departement { get; private set; }

    public bool IsNarrowed => (EpciCode, Commune, Text) is not (null, null, null);

    /// <summary>Funders read places only.</summary>
    public bool ReadsPeople { get; private set; }

    public bool IsListed => User.IsInRole(nameof(Role.Advisor)) || User.IsInRole(nameof(Role.Coordinator));

    public IReadOnlyList<Choice> Departements =>
        [.. communes.Departements.Select(one => new Choice(one.Code, $"{one.Code} {one.Name}"))];

    public IReadOnlyList<Choice> Kinds => [.. Choices.Of<DirectoryKind>().Where(_ => ReadsPeople)];

    public IReadOnlyList<Choice> Epcis => Departement is null ? [] :
        [.. communes.EpcisOf(Departement.Code).Select(one => new Choice(one.Code, one.Name))];

    public string CommuneName(string? code) => communes.Find(code)?.Name ?? "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        ReadsPeople = new[] { Role.Advisor, Role.Coordinator, Role.EmployerManager, Role.Administrator }
            .Any(role => User.IsInRole(role.ToString()));
        Kind ??= ReadsPeople ? DirectoryKind.People : DirectoryKind.Places;
        var day = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        DepartementCode ??= await mediator.Send(new FindOwnDepartement(day), ct);
        var area = ReadArea();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (area is not null && Kind == DirectoryKind.Places)
        {
            Places = await mediator.Send(new ListPlacesOfArea { Area = area, Text = Text, Day = day, Number = Number }, ct);
        }
        else if (area is not null)
        {
            People = await mediator.Send(new ListPeopleOfArea { Area = area, Kind = Kind.Value, Text = Text, Day = day, Number = Number }, ct);
        }
    }

    /// <summary>Null without a département; what is refused is said beside its field.</summary>
    private DirectoryArea? ReadArea()
    {
        Departement = communes.FindDepartement(DepartementCode);
        if (Kind != DirectoryKind.Places && !ReadsPeople)
        {
            ModelState.AddModelError("qui", "L’annuaire montre aux financeurs les lieux, pas les personnes.");
        }

        if (Departement is null)
        {
            if (DepartementCode is not null)
            {
                ModelState.AddModelError("departement", "Choisissez un département de la liste.");
            }

            return null;
        }

        return new() { DepartementCode = Departement.Code, CommuneCodes = ReadCommunes(Departement.Code) };
    }

    private IReadOnlyList<string>? ReadCommunes(string departement)
    {
        var answer = CommuneAnswer.Of(communes, Commune, CommuneCode);
        Candidates = answer.Candidates;
        if (answer.Message is not null)
        {
            ModelState.AddModelError("commune", answer.Message);
        }
        else if (answer.Code is { } code && communes.Find(code)?.DepartementCode != departement)
        {
            ModelState.AddModelError("commune", "Cette commune n’est pas dans ce département.");
        }

        if (EpciCode is not null && communes.EpcisOf(departement).All(one => one.Code != EpciCode))
        {
            ModelState.AddModelError("epci", "Cette intercommunalité n’est pas dans ce département : choisissez-en une de la liste.");
        }

        return (answer.Code, EpciCode) switch
        {
            (null, null) => null,
            ({ } commune, null) => communes.CodesWithin(commune),
            (null, { } epci) => communes.CodesOfEpci(epci, departement),
            ({ } commune, { } epci) => [.. communes.CodesWithin(commune).Intersect(communes.CodesOfEpci(epci, departement))],
        };
    }
}
