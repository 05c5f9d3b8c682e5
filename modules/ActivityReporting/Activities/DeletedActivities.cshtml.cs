using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class DeletedActivitiesPage(IMediator mediator) : PageModel
{
    public Page<DeletedActivityRow> Rows { get; private set; } = null!; // set before the view is shown

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct) =>
        Rows = await mediator.Send(new DeletedActivities(page), ct);

    public static string HeadingOf(DeletedActivityRow row) => $"{row.Title ?? Labels.Of(row.Type)} du {FrenchDates.Day(row.Date)}";

    /// <summary>The last day on which it can still be brought back.</summary>
    public static string LastDayOf(DeletedActivityRow row) =>
        FrenchDates.Day(DateOnly.FromDateTime(row.DeletedAt + DeletedActivities.Kept));
}
