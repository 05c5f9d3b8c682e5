using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One session: its attendance sheets, and what is different about it alone.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ShowOccurrencePage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public Occurrence Occurrence { get; private set; } = null!; // set before the view is shown

    public string Title { get; private set; } = "";

    public string Where { get; private set; } = "";

    /// <summary>It can be confirmed: its day has come where the advisor works.</summary>
    public bool HasBegun { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string day, CancellationToken ct)
    {
        if (!await FindAsync(id, day, ct))
        {
            return NotFound();
        }

        (Input.Day, Input.StartsAt) = (Occurrence.Day, Occurrence.StartsAt);
        return Page();
    }

    public Task<IActionResult> OnPostMoveAsync(Guid id, string day, CancellationToken ct) => ChangeAsync(id, day, OccurrenceChange.Move, ct);

    public Task<IActionResult> OnPostCancelAsync(Guid id, string day, CancellationToken ct) => ChangeAsync(id, day, OccurrenceChange.Cancel, ct);

    public Task<IActionResult> OnPostReinstateAsync(Guid id, string day, CancellationToken ct) => ChangeAsync(id, day, OccurrenceChange.Reinstate, ct);

    private async Task<IActionResult> ChangeAsync(Guid id, string text, OccurrenceChange change, CancellationToken ct)
    {
        if (!await FindAsync(id, text, ct))
        {
            return NotFound();
        }

        if (change != OccurrenceChange.Move)
        {
            ModelState.Clear();
            (Input.Day, Input.StartsAt) = (Occurrence.Day, Occurrence.StartsAt);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var command = new ChangeOccurrence { SeriesId = id, PlannedOn = Occurrence.PlannedOn, Change = change, Day = Input.Day, StartsAt = Input.StartsAt };
        if (await mediator.Send(command, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.TryGet(out var changed, out var refusal))
        {
            TempData.Say(change switch
            {
                OccurrenceChange.Cancel => "Séance annulée.",
                OccurrenceChange.Reinstate => "Séance remise au programme.",
                _ => $"Séance prévue le {FrenchDates.Long(changed.Day)} à {FrenchDates.Time(changed.StartsAt)}.",
            });
            return Redirect(SeriesPaths.Session(changed));
        }

        ModelState.AddRefusal(nameof(Input), refusal);
        return await FindAsync(id, text, ct) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(Guid id, string text, CancellationToken ct)
    {
        if (SeriesPaths.Day(text) is not { } day || await mediator.Send(new ReadSeries(id), ct) is not { } series || series.Find(day) is not { } found)
        {
            return false;
        }

        var (at, session) = (await reader.ReadAsync(ct), series.Kept.Content.Session);
        Occurrence = found;
        Title = session.Title ?? "";
        Where = SeriesTexts.Where(session.Channel ?? Channel.Place, session.PlaceId, session.CommuneCode, at);
        HasBegun = found.Day <= BusinessCalendar.DayOf(at.Now, at.Advisor.ZoneOn(found.Day, at.Now));
        return true;
    }
}
