using System.Globalization;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Forms;
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

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, int revision, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteActivity(id, revision), ct))
        {
            return await mediator.Send(new ReadActivity(id), ct) is null ? NotFound() : Again(MendDurationHandler.ChangedMeanwhile.Message);
        }

        TempData.Say(new Notice { Text = "Activité supprimée.", UndoPath = ActivityPaths.Restore(id) });
        return Redirect(QualityPaths.Of(Month));
    }

    /// <summary>Another duration by one click, and the one before by « Annuler », which names everything in the address.</summary>
    public async Task<IActionResult> OnPostDurationAsync([FromQuery(Name = "activite")] Guid id, [FromQuery(Name = "version")] int revision,
        [FromQuery(Name = "de")] int from, [FromQuery(Name = "vers")] int to, CancellationToken ct)
    {
        if (await mediator.Send(new MendDuration { ActivityId = id, Revision = revision, Minutes = to }, ct) is not { } result)
        {
            return NotFound();
        }

        if (!result.TryGet(out var now, out var refusal))
        {
            return Again(refusal.Message);
        }

        TempData.Say(new Notice { Text = $"Durée notée\u00A0: {Durations.Text(to)} au lieu de {Durations.Text(from)}.", UndoPath = DurationPath(id, now, to, from) });
        return Redirect(QualityPaths.Of(Month));
    }

    /// <summary>« Confirmer »: everybody on the roster was there.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(
        [FromQuery(Name = "serie")] Guid seriesId, [FromQuery(Name = "jour")] DateOnly day, int revision, int rosterCount, CancellationToken ct)
    {
        var command = new ConfirmAsPlanned { SeriesId = seriesId, PlannedOn = day, Revision = revision, RosterCount = rosterCount };
        switch (await mediator.Send(command, ct))
        {
            case null:
                return await mediator.Send(new ReadSeries(seriesId), ct) is null ? NotFound() : Again("Cette série a changé entre-temps. Rien n’est confirmé\u00A0: relisez-la d’abord.");
            case { SavedId: { } id }:
                TempData.Say(new Notice { Text = $"Séance confirmée\u00A0: {SeriesTexts.Registered(rosterCount)}.", UndoPath = ActivityPaths.Delete(id) });
                return Redirect(QualityPaths.Of(Month));
            default:
                return Redirect(SeriesPaths.Confirm(seriesId, day)); // whose form says what is to be answered
        }
    }

    /// <summary>« Elle n’a pas eu lieu ».</summary>
    public Task<IActionResult> OnPostCancelAsync([FromQuery(Name = "serie")] Guid seriesId, [FromQuery(Name = "jour")] DateOnly day, CancellationToken ct) =>
        ChangeAsync(seriesId, day, OccurrenceChange.Cancel, ct);

    /// <summary>The button « Annuler » of a cancellation.</summary>
    public Task<IActionResult> OnPostReinstateAsync([FromQuery(Name = "serie")] Guid seriesId, [FromQuery(Name = "jour")] DateOnly day, CancellationToken ct) =>
        ChangeAsync(seriesId, day, OccurrenceChange.Reinstate, ct);

    /// <summary>A fresh form of that day, which stands in no address.</summary>
    public IActionResult OnPostNote(DateOnly day)
    {
        TempData[LogActivityPage.LastSent] = string.Create(CultureInfo.InvariantCulture, $"{day:O} ");
        return Redirect(ActivityPaths.New(ActivityType.OneOff));
    }

    /// <summary>Where a button of this month sends its form.</summary>
    public string ActionOf(string handler) => $"{QualityPaths.Of(Month)}&handler={handler}";

    public string DurationPath(Guid id, int revision, int from, int to) => $"{ActionOf("duration")}&activite={id}&version={revision}&de={from}&vers={to}";

    public string SessionPath(string handler, Guid seriesId, DateOnly day) => $"{ActionOf(handler)}&serie={seriesId}&jour={day:O}";

    private async Task<IActionResult> ChangeAsync(Guid seriesId, DateOnly day, OccurrenceChange change, CancellationToken ct)
    {
        if (await mediator.Send(new ChangeOccurrence { SeriesId = seriesId, PlannedOn = day, Change = change }, ct) is not { } result)
        {
            return NotFound();
        }

        if (!result.TryGet(out var session, out var refusal))
        {
            return Again(refusal.Message);
        }

        TempData.Say(change == OccurrenceChange.Cancel
            ? new Notice { Text = $"Séance du {FrenchDates.Day(session.Day)}\u00A0: elle n’a pas eu lieu.", UndoPath = SessionPath("reinstate", seriesId, day) }
            : new Notice { Text = $"Séance du {FrenchDates.Day(session.Day)}\u00A0: de nouveau à confirmer." });
        return Redirect(QualityPaths.Of(Month));
    }

    private RedirectResult Again(string message)
    {
        TempData.Say(message);
        return Redirect(QualityPaths.Of(Month));
    }

    private string UndoPath() => $"{ActionOf("withdraw")}&sorte={Kind}&point={Uri.EscapeDataString(Key ?? "")}";
}
