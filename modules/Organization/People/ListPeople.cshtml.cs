using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.People;

[Authorize(Roles = nameof(SharedKernel.Role.Administrator))]
internal sealed class ListPeoplePage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Nom ou adresse"), StringLength(100), VisibleText]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Rôle")]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "État")]
    public PersonState? State { get; set; }

    /// <summary>Null when a filter is refused.</summary>
    public Page<PersonRow>? Rows { get; private set; }

    public bool IsFiltered => !ModelState.IsValid || (Text, Role, State) is not (null, null, null);

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(new ListPeople { Text = Text, Role = Role, State = State, Page = page }, ct);
    }
}
