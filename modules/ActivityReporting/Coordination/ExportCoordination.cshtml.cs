using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>The list as a file; a page only when a filter is refused.</summary>
[OwnEyes] // it holds the notes
[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class ExportCoordinationPage(IMediator mediator, CoordinationMomentReader reader) : CoordinationFilterPage
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken ct)
    {
        if (ExportResponse.FormatOf(format) is not { } asked)
        {
            return NotFound();
        }

        var at = await reader.ReadAsync(ct);
        if (ReadFilter(at.CoordinatorId) is not { } filter)
        {
            return Page();
        }

        await Response.SendAsync(await mediator.Send(new ExportCoordination(filter, at.Today), ct), asked, ct);
        return new EmptyResult();
    }
}
