using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Funders;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ShowFunderPage(IMediator mediator, TimeProvider clock) : PageModel
{
    /// <summary>Read before anything is shown.</summary>
    public FunderSheet Funder { get; private set; } = null!;

    public DateOnly Today { get; } = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public bool MayEnd(FunderScopeRow scope) => scope.LastDay is null || scope.LastDay >= Today;

    public (StateKind Kind, string Icon, string Label) Look(FunderScopeRow scope) =>
        scope.Covers(Today) ? (StateKind.Ok, "eye-fill", "En cours")
        : scope.FirstDay > Today ? (StateKind.Go, "calendar-event", "À venir")
        : (StateKind.None, "eye-slash", "Terminé");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadFunders(Today, [id]), ct) is not [var funder])
        {
            return NotFound();
        }

        Funder = funder;
        return Page();
    }
}
