using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Audit;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ListTrailPage(IMediator mediator, TrailWords words) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Du")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Au")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Action"), StringLength(AuditEntry.MaxActionLength)]
    public string? What { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Identifiant d’une personne")]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Identifiant d’un objet")]
    public Guid? Subject { get; set; }

    /// <summary>Null when a filter is refused.</summary>
    public Page<TrailRow>? Rows { get; private set; }

    public TrailWords Words => words;

    public bool IsFiltered => !ModelState.IsValid || (From, To, What, Who, Subject) is not (null, null, null, null, null);

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (From > To)
        {
            ModelState.AddModelError(nameof(To), "La fin de la période est avant son début.");
        }

        if (What is not null && !words.Knows(What))
        {
            ModelState.AddModelError(nameof(What), "Choisissez une action de la liste.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(new ListTrail { From = From, To = To, Action = What, Who = Who, Subject = Subject, Page = page }, ct);
    }
}
