using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Audit;

[OwnEyes]
[Authorize]
internal sealed class ListOwnTrailPage(IMediator mediator, TrailWords words) : PageModel
{
    /// <summary>One's own acts too.</summary>
    [FromQuery(Name = "tout")]
    public bool All { get; set; }

    public Page<TrailRow> Rows { get; private set; } = new([], 1, 25, 0);

    public TrailWords Words => words;

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct) =>
        Rows = await mediator.Send(new ListOwnTrail(ByOthers: !All, page), ct);
}
