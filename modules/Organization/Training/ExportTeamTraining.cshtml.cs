using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The overview as a file; a page only when the filter is refused.</summary>
[Authorize(Roles = nameof(Role.Coordinator) + "," + nameof(Role.EmployerManager))]
internal sealed class ExportTeamTrainingPage(IMediator mediator) : TrainingFilterPage
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken ct)
    {
        if (ExportResponse.FormatOf(format) is not { } asked)
        {
            return NotFound();
        }

        if (IsRefused())
        {
            return Page();
        }

        await Response.SendAsync(await mediator.Send(new ExportTeamTraining(State), ct), asked, ct);
        return new EmptyResult();
    }
}
