using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>A session becomes an activity: everything is filled in as planned, the whole roster is there.</summary>
[KeepsForm]
[OwnEyes] // the roster names persons
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ConfirmOccurrencePage(IMediator mediator, CircumstancesReader reader) : ActivityFormPage(mediator, reader)
{
    public SeriesView Series { get; private set; } = null!; // set before the view is shown

    public Occurrence Occurrence { get; private set; } = null!; // as above

    public override bool Corrects => false;

    /// <summary>The id of the activity to come follows from series and day, so it is known before.</summary>
    protected override Guid FormId => OccurrenceIds.ActivityOf(Occurrence, isThere: Occurrence.ActivityId is not null);

    protected override string FormPath => SeriesPaths.Confirm(Occurrence);

    public override string PersonsHint => "Décochez qui n’est pas venu.";

    /// <summary>What is wrong must be seen, and a conflict is told of all fields.</summary>
    public bool MoreIsOpen => Conflict is not null || Input.Notes is not null
        || ModelState.Any(entry => entry.Value?.Errors.Count > 0
            && entry.Key is not ("Input.Total" or "Input.AlreadyHelpedCount") && !IsOfDistributions(entry.Key));

    /// <summary>Likewise, and what was typed stays in sight.</summary>
    public bool DistributionsAreOpen => Conflict is not null || ModelState.Any(entry => entry.Value?.Errors.Count > 0 && IsOfDistributions(entry.Key))
        || FormReading.Group(Input).HasDistributions;

    public async Task<IActionResult> OnGetAsync(Guid id, string day, [FromQuery(Name = DraftPaths.Parameter)] Guid? draft, CancellationToken ct)
    {
        if (!await FindAsync(id, day, ct))
        {
            return NotFound();
        }

        var at = await TakeCircumstancesAsync(PersonIds.None, ct);
        if (draft is not null)
        {
            return await ResumeAsync(FormId, ct) ? Page() : DraftIsGone();
        }

        if (Occurrence.ActivityId is { } done)
        {
            return Redirect(ActivityPaths.Of(done));
        }

        Input = FormFilling.Fill(AsPlanned(), at);
        OtherDraftPath = await OtherDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string day, CancellationToken ct) =>
        await FindAsync(id, day, ct) ? await SaveAsync(content => SendAsync(content, ct), before: null, ct) : NotFound();

    public async Task<IActionResult> OnPostDraftAsync(Guid id, string day, CancellationToken ct) =>
        await FindAsync(id, day, ct) ? await KeepDraftAsync(ct) : NotFound();

    /// <summary>Who was unticked and the form is shown again may be ticked again.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await base.OnPageHandlerExecutionAsync(context, next);
        var offered = Offered.All.Select(choice => choice.Value).ToHashSet();
        var absent = Series?.Kept.Content.Session.PersonIds.Where(one => !offered.Contains(one.ToString())).ToList();
        if (absent is { Count: > 0 })
        {
            var more = await Mediator.Send(new OfferPersons(PersonIds.Of(absent), Search: null), context.HttpContext.RequestAborted);
            Offered = Offered with { Chosen = [.. Offered.Chosen, .. more.Chosen] };
        }
    }

    protected override IActionResult Saved(Guid id, ActivityContent content)
    {
        TempData.Say(new Notice
        {
            Text = $"Séance du {FrenchDates.Day(content.Date!.Value)} confirmée.", // saved with its day
            LinkPath = ActivityPaths.Of(id),
            LinkLabel = "Voir l’activité",
        });
        return Redirect(SeriesPaths.List);
    }

    private async Task<bool> FindAsync(Guid id, string text, CancellationToken ct)
    {
        if (SeriesPaths.Day(text) is not { } day || await Mediator.Send(new ReadSeries(id), ct) is not { } series || series.Find(day) is not { } found)
        {
            return false;
        }

        (Series, Occurrence, Type) = (series, found, ActivityType.Workshop);
        return true;
    }

    private async Task<SaveOutcome<ActivityContent>?> SendAsync(ActivityContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await CorrectAsync(content, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty => await Mediator.Send(new LogActivity { Id = id, Content = content, FormId = FormId }, ct),
        _ => await Mediator.Send(
            new ConfirmOccurrence { SeriesId = Occurrence.SeriesId, PlannedOn = Occurrence.PlannedOn, Content = content }, ct),
    };

    /// <summary>A distribution that this tab says nothing of is not emptied: the other tab has told it.</summary>
    private async Task<SaveOutcome<ActivityContent>?> CorrectAsync(ActivityContent content, CancellationToken ct) =>
        await Mediator.Send(new ReadActivity(Input.Id), ct) is not { } kept ? null : await Mediator.Send(
            new CorrectActivity
            {
                Id = Input.Id,
                Revision = Input.Revision,
                Content = content with { Participants = content.Participants.DistributedAs(kept.Content.Participants) },
            },
            ct);

    private static bool IsOfDistributions(string key) =>
        key.StartsWith("Input.Genders", StringComparison.Ordinal) || key.StartsWith("Input.Ages", StringComparison.Ordinal)
        || key.StartsWith("Input.Statuses", StringComparison.Ordinal);

    private Kept<ActivityContent> AsPlanned() => new()
    {
        Id = Series.Kept.Id,
        Revision = 0,
        Content = Series.Kept.Content.Session with { Date = Occurrence.Day },
        CreatedAt = Series.Kept.CreatedAt,
        IsDeleted = false,
        IsPurged = false,
    };
}
