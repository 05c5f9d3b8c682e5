using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Employers;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ChangeManagersPage(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AppointManager Input { get; set; } = new();

    /// <summary>Read before anything is shown.</summary>
    public EmployerSheet Employer { get; private set; } = null!;

    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public DateOnly Today { get; } = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Input = new() { FirstDay = Today };
        return await ReadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        var pick = Pick.Of(await mediator.Send(new ReadAccounts(Role: null), ct), Input.Person, Input.PersonId);
        Candidates = pick.Candidates;
        if (pick.Message is { } message)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Person)}", message);
        }

        if (!ModelState.IsValid)
        {
            return Refuse();
        }

        var answer = await mediator.Send(Input with { EmployerId = id, PersonId = pick.One?.Id }, ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return Refuse();
        }

        TempData.Say($"{pick.One?.Label} gère la structure à partir du {FrenchDates.Day(Input.FirstDay ?? Today)}.");
        return Redirect(EmployerPaths.Managers(id));
    }

    /// <param name="id">Of the employer.</param>
    /// <param name="who">The account and the first day, as the button says them.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<IActionResult> OnPostEndAsync(Guid id, string? who, CancellationToken ct)
    {
        if (who?.Split(' ') is not [var account, var since]
            || !Guid.TryParse(account, out var accountId)
            || !DateOnly.TryParseExact(since, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var firstDay)
            || await mediator.Send(new EndManager(id, accountId, firstDay, Today), ct) is null)
        {
            return NotFound();
        }

        TempData.Say("La personne ne gère plus la structure après aujourd’hui.");
        return Redirect(EmployerPaths.Managers(id));
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadEmployerSheets(Today, id), ct) is not [var employer])
        {
            return false;
        }

        Employer = employer;
        return true;
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
