using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The record of an advisor of one's team or structure.</summary>
[Authorize(Roles = nameof(Role.Coordinator) + "," + nameof(Role.EmployerManager))]
internal sealed class ReadTrainingPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public TrainingView Training { get; private set; } = null!; // set before the view is shown

    public DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadTraining(id), ct) is not { } training)
        {
            return NotFound();
        }

        Training = training;
        return Page();
    }
}
