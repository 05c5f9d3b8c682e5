using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class DeletedActivitiesPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    public Page<DeletedActivityRow> Rows { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<DiscardedDraft> Drafts { get; private set; } = [];

    private TimeZoneInfo Zone { get; set; } = BusinessCalendar.Paris;

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        Rows = await mediator.Send(new DeletedActivities(page), ct);
        Drafts = await mediator.Send(new FindDiscardedDrafts(), ct);
        var at = await reader.ReadAsync(ct);
        Zone = at.Advisor.ZoneAt(at.Now);
    }

    public static string HeadingOf(DeletedActivityRow row) => $"{row.Title ?? Labels.Of(row.Type)} du {FrenchDates.Day(row.Date)}";

    /// <summary>Where the advisor works: on that day its content is erased.</summary>
    public string ErasedOn(DeletedActivityRow row) => FrenchDates.Day(BusinessCalendar.DayOf(row.DeletedAt + DeletedRecords.Kept, Zone));
}
