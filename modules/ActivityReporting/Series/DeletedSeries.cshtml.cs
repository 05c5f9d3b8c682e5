using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series;

[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class DeletedSeriesPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public Page<DeletedSeriesRow> Rows { get; private set; } = null!; // set before the view is shown

    private TimeZoneInfo Zone { get; set; } = BusinessCalendar.Paris;

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        Rows = await mediator.Send(new DeletedSeries(page), ct);
        Zone = await mediator.Send(new FindWorkZone(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
    }

    /// <summary>Where the advisor works: from that day on it cannot be brought back.</summary>
    public string ErasedOn(DeletedSeriesRow row) => FrenchDates.Day(BusinessCalendar.DayOf(row.DeletedAt + DeletedRecords.Kept, Zone));
}
