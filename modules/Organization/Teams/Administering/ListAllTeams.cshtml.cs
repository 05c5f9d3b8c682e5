using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Administering;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ListAllTeamsPage(IMediator mediator, Communes communes) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q"), Display(Name = "Nom"), StringLength(100)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "departement"), Display(Name = "Département"), StringLength(3)]
    public string? DepartementCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "archivees"), Display(Name = "Archivées")]
    public bool IsArchived { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Null when a filter is refused.</summary>
    public Page<AdministeredTeam>? Teams { get; private set; }

    public bool IsFiltered => Text is not null || DepartementCode is not null || IsArchived;

    public IReadOnlyList<Choice> Departements => TeamDepartements.Choices(communes);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Teams = await mediator.Send(
            new ListAllTeams { Text = Text, DepartementCode = DepartementCode, IsArchived = IsArchived, Number = Number }, ct);
    }
}
