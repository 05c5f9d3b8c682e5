using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The current advisor's own record.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ShowTrainingPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public TrainingView Training { get; private set; } = null!; // set before the view is shown

    public DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task OnGetAsync(CancellationToken ct) => Training = await mediator.Send(new ReadOwnTraining(), ct);
}
