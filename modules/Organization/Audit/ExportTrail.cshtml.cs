using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>The list as a file; a page only when a filter is refused.</summary>
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ExportTrailPage(IMediator mediator, TrailWords words) : TrailFilterPage(words)
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken ct)
    {
        if (ExportResponse.FormatOf(format) is not { } asked)
        {
            return NotFound();
        }

        if (ReadFilter() is not { } filter)
        {
            return Page();
        }

        await Response.SendAsync(await mediator.Send(new ExportTrail(filter), ct), asked, ct);
        return new EmptyResult();
    }
}
