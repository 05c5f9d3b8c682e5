using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Coordination;

[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class DeletedCoordinationPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public Page<DeletedCoordinationRow> Rows { get; private set; } = null!; // set before the view is shown

    private TimeZoneInfo Zone { get; set; } = BusinessCalendar.Paris;

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        Rows = await mediator.Send(new DeletedCoordination(page), ct);
        Zone = await mediator.Send(new FindWorkZone(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
    }

    public static string HeadingOf(DeletedCoordinationRow row) => $"{row.Title ?? Labels.Of(row.Type)} du {FrenchDates.Day(row.Date)}";

    /// <summary>Where the coordinator works: on that day its content is erased.</summary>
    public string ErasedOn(DeletedCoordinationRow row) =>
        FrenchDates.Day(BusinessCalendar.DayOf(row.DeletedAt + DeletedRecords.Kept, Zone));
}
