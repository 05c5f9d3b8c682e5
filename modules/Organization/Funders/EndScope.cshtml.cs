using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Funders;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class EndScopePage(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty, Display(Name = "Dernier jour"), Required(ErrorMessage = "Indiquez le dernier jour.")]
    public DateOnly? LastDay { get; set; }

    /// <summary>Read before anything is shown, as is the scope.</summary>
    public FunderSheet Funder { get; private set; } = null!;

    public FunderScopeRow Scope { get; private set; } = null!;

    /// <summary>It has opened nothing before today.</summary>
    public bool MayBeTakenBack => Scope.FirstDay >= Today;

    private DateOnly Today { get; } = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task<IActionResult> OnGetAsync(Guid id, string scope, string since, CancellationToken ct)
    {
        if (!await ReadAsync(id, scope, since, ct))
        {
            return NotFound();
        }

        LastDay = Scope.LastDay ?? (Scope.FirstDay > Today ? Scope.FirstDay : Today);
        return Page();
    }

    /// <param name="id">Of the funder.</param>
    /// <param name="scope">« departement:26 ».</param>
    /// <param name="since">Its first day.</param>
    /// <param name="takeBack">The other button.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<IActionResult> OnPostAsync(
        Guid id, string scope, string since, [FromForm(Name = "retirer")] bool takeBack, CancellationToken ct)
    {
        if (!await ReadAsync(id, scope, since, ct))
        {
            return NotFound();
        }

        if (takeBack && MayBeTakenBack)
        {
            return await EndAsync(id, lastDay: null, ct);
        }

        return ModelState.IsValid ? await EndAsync(id, LastDay, ct) : Refuse();
    }

    private async Task<IActionResult> EndAsync(Guid id, DateOnly? lastDay, CancellationToken ct)
    {
        var answer = await mediator.Send(
            new EndScope { FunderId = id, Scope = Scope.Scope, FirstDay = Scope.FirstDay, LastDay = lastDay }, ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out _, out var refusal))
        {
            ModelState.AddModelError(nameof(LastDay), refusal.Message);
            return Refuse();
        }

        TempData.Say(lastDay is { } last
            ? $"{Scope.Name}\u00A0: dernier jour le {FrenchDates.Day(last)}."
            : $"{Scope.Name}\u00A0: périmètre retiré.");
        return Redirect(FunderPaths.Of(id));
    }

    private async Task<bool> ReadAsync(Guid id, string scope, string since, CancellationToken ct)
    {
        if (!FunderScope.TryParse(scope, out var asked)
            || !DateOnly.TryParseExact(since, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var firstDay)
            || await mediator.Send(new ReadFunders(Today, [id]), ct) is not [var funder]
            || funder.Scopes.FirstOrDefault(one => one.Scope == asked && one.FirstDay == firstDay) is not { } row)
        {
            return false;
        }

        (Funder, Scope) = (funder, row);
        return true;
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
