using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>The secret address of one's own calendar: made, shown once, closed.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ShowCalendarPage(IMediator mediator, CircumstancesReader reader, SiteAddress site) : PageModel
{
    /// <summary>Only in the answer that made it: nothing else keeps it.</summary>
    public string? Address { get; private set; }

    public string? OpenedOn { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken ct)
    {
        Address = site.Of(SeriesPaths.Feed(await mediator.Send(new OpenFeed(), ct)));
        await ReadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await mediator.Send(new CloseFeed(), ct);
        TempData.Say("Adresse fermée\u00A0: les agendas qui la suivaient ne lisent plus rien.");
        return Redirect(SeriesPaths.Calendar);
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        if (await mediator.Send(new FindFeed(), ct) is { } openedAt)
        {
            var at = await reader.ReadAsync(ct);
            OpenedOn = FrenchDates.Day(BusinessCalendar.DayOf(openedAt, at.Advisor.ZoneAt(openedAt)));
        }
    }
}
