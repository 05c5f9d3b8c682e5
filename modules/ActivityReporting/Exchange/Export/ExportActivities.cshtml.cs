using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The list as a file, by activity or by accompagnement; a page only when a filter is refused.</summary>
[OwnEyes] // it holds notes and names
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ExportActivitiesPage(IMediator mediator, CircumstancesReader reader) : ActivityFilterPage(mediator, reader)
{
    public const string Activities = "activites";
    public const string Attendances = "accompagnements";

    public async Task<IActionResult> OnGetAsync(string what, string format, CancellationToken ct)
    {
        if (ExportResponse.FormatOf(format) is not { } asked || what is not (Activities or Attendances))
        {
            return NotFound();
        }

        if (await ReadFilterAsync(ct) is not { } filter)
        {
            return Page();
        }

        await (what == Activities
            ? Response.SendAsync(await Mediator.Send(new ExportActivities(filter, At), ct), asked, ct)
            : Response.SendAsync(await Mediator.Send(new ExportAttendances(filter, At), ct), asked, ct));
        return new EmptyResult();
    }
}
