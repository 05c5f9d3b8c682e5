using System.Globalization;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>The data-quality assistant: each line is mended by one button, or called right by another.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class CheckQualityPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    [FromQuery(Name = "mois")]
    public string? Asked { get; set; }

    /// <summary>What a button names.</summary>
    [BindProperty]
    public QualityKind Kind { get; set; }

    /// <inheritdoc cref="Kind"/>
    [BindProperty]
    public string? Key { get; set; }

    public Month Month { get; private set; }

    /// <summary>The month that is not over yet.</summary>
    public Month ThisMonth { get; private set; }

    public QualityReview Review { get; private set; } = null!; // set before the view is shown

    /// <summary>Sessions of the month that are over and were neither confirmed nor cancelled.</summary>
    public IReadOnlyList<OccurrenceRow> Unconfirmed { get; private set; } = [];

    /// <summary>Unreadable or in the future, there is no such page.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var today = (await reader.ReadAsync(context.HttpContext.RequestAborted)).Today;
        (ThisMonth, Month) = (Month.Of(today), QualityPaths.Closing(today));
        if (Asked is not null && (!Month.TryParse(Asked, out var asked) || asked > ThisMonth || asked.First < BusinessCalendar.SchemeStart.AddMonths(-1)))
        {
            context.Result = NotFound();
            return;
        }

        Month = Asked is null ? Month : Month.Parse(Asked);
        await next();
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Review = await mediator.Send(new ReviewQuality(Month), ct);
        Unconfirmed = await mediator.Send(new FindUnconfirmedOccurrences(Month.Period), ct);
    }

    /// <summary>« C’est juste ».</summary>
    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (Key is null || !await mediator.Send(new AcceptFinding(Month, Kind, Key), ct))
        {
            TempData.Say("Ce point n’est plus à vérifier.");
            return Redirect(QualityPaths.Of(Month));
        }

        TempData.Say(new Notice { Text = "C’est noté\u00A0: ce point est juste.", UndoPath = UndoPath() });
        return Redirect(QualityPaths.Of(Month));
    }

    /// <summary>« Revenir dessus »; the button « Annuler » names the point in the address.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(
        [FromQuery(Name = "sorte")] QualityKind? kind, [FromQuery(Name = "point")] string? key, CancellationToken ct)
    {
        if ((key ?? Key) is { } named && await mediator.Send(new WithdrawAcceptance(Month, kind ?? Kind, named), ct))
        {
            TempData.Say("Ce point est de nouveau à vérifier.");
        }

        return Redirect(QualityPaths.Of(Month));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteActivity(id), ct))
        {
            return NotFound();
        }

        TempData.Say(new Notice { Text = "Activité supprimée.", UndoPath = ActivityPaths.Restore(id) });
        return Redirect(QualityPaths.Of(Month));
    }

    /// <summary>A fresh form of that day, which stands in no address.</summary>
    public IActionResult OnPostNote(DateOnly day)
    {
        TempData[LogActivityPage.LastSent] = string.Create(CultureInfo.InvariantCulture, $"{day:O} ");
        return Redirect(ActivityPaths.New(ActivityType.OneOff));
    }

    /// <summary>Where a button of this month sends its form.</summary>
    public string ActionOf(string handler) => $"{QualityPaths.Of(Month)}&handler={handler}";

    private string UndoPath() => $"{ActionOf("withdraw")}&sorte={Kind}&point={Uri.EscapeDataString(Key ?? "")}";
}
