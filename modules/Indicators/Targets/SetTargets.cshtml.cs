using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>A manager sets the targets of an own structure, year by year.</summary>
[KeepsForm]
[Authorize(Roles = nameof(Role.EmployerManager))]
internal sealed class SetTargetsPage(IMediator mediator, DashboardSubjects subjects) : PageModel
{
    public const string YearField = "annee";

    /// <summary>Nothing for this year.</summary>
    [FromQuery(Name = YearField)]
    public int? AskedYear { get; set; }

    [BindProperty]
    public SetTargets Input { get; set; } = new();

    public DashboardSubject Subject { get; private set; } = null!; // set before the page is drawn

    public int Year => AskedYear ?? Subject.Today.Year;

    /// <summary>What somebody else saved meanwhile, in words; null when nobody did.</summary>
    public string? Kept { get; private set; }

    public IEnumerable<int> OtherYears =>
        Enumerable.Range(Subject.Today.Year - 1, 3).Where(year => year != Year && YearTargets.IsYear(year, Subject.Today));

    /// <summary>The dashboard of the year; a year that has not begun has none yet.</summary>
    public string Back => Url.Content($"~{Subject.Path}?{AskedPeriod.PeriodField}={(Year < Subject.Today.Year ? $"{Year}" : AskedPeriod.ThisYear)}");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        var kept = await mediator.Send(new FindTargets(id, Year), ct);
        Input = new() { Version = kept.Version, Numbers = kept.Numbers };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}"); // unreadable, it is as if never shown
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await mediator.Send(Input with { EmployerId = id, Year = Year }, ct);
        if (answer.TryGet(out _, out var refusal))
        {
            TempData.Say($"Objectifs {Year} enregistrés.");
            return LocalRedirect(Back);
        }

        return await RefuseAsync(id, refusal, ct);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var subject = await subjects.StructureAsync(id, ct);
        Subject = subject!; // checked here
        return subject is { SetsTargets: true } && ModelState.GetFieldValidationState(YearField) != ModelValidationState.Invalid
            && YearTargets.IsYear(Year, subject.Today);
    }

    private async Task<PageResult> RefuseAsync(Guid id, Refusal refusal, CancellationToken ct)
    {
        ModelState.AddRefusal(nameof(Input), refusal);
        if (refusal == TargetRefusals.ChangedMeanwhile)
        {
            var kept = await mediator.Send(new FindTargets(id, Year), ct);
            Kept = TargetWords.Of(kept.Numbers);
            Input = Input with { Version = kept.Version };
        }

        return Page();
    }
}
