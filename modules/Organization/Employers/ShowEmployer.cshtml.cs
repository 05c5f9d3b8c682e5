using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Employers;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ShowEmployerPage(IMediator mediator, Communes communes, TimeProvider clock, ReadYourWrites lastSave) : PageModel
{
    private const int MostChanges = 2;

    /// <summary>Read before anything is shown.</summary>
    public EmployerSheet Employer { get; private set; } = null!;

    public string Words => EmployerWords.Of(Employer, communes);

    /// <summary>What the change that has just been saved did to activities.</summary>
    public IReadOnlyList<string> Done { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "changement")] Guid[]? changes, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if ((await mediator.Send(new ReadEmployerSheets(today, id), ct)) is not [var employer])
        {
            return NotFound();
        }

        Employer = employer;
        if (changes is { Length: > 0 and <= MostChanges })
        {
            Done = await ReadDoneAsync(changes, ct);
        }

        return Page();
    }

    private async Task<IReadOnlyList<string>> ReadDoneAsync(Guid[] changes, CancellationToken ct)
    {
        await lastSave.WaitAsync(ct);
        var done = await mediator.Send(new FindContractMoves(changes), ct);
        var names = await mediator.Send(new FindPeople([.. done.Select(one => one.AdvisorId)]), ct);
        return
        [
            .. changes.Select(id => done.FirstOrDefault(one => one.ChangeId == id))
                .Select(one => EmployerWords.Done(one, one is null ? null : names.GetValueOrDefault(one.AdvisorId)))
                .Distinct(),
        ];
    }
}
