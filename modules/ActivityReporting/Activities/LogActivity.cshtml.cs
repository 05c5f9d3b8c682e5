using System.Globalization;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.QuickEntry;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Activities;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class LogActivityPage(IMediator mediator, CircumstancesReader reader) : ActivityFormPage(mediator, reader)
{
    /// <summary>Day and place of the next form, carried over a redirect: « 2026-03-16 », a blank, the place or nothing.</summary>
    internal const string LastSent = "derniere-activite";

    public override bool Corrects => false;

    public async Task<IActionResult> OnGetAsync(string kind, [FromQuery(Name = "personne")] Guid? person, [FromQuery(Name = DraftPaths.Parameter)] Guid? draft,
        [FromQuery(Name = ActivityPaths.Like)] Guid? like, CancellationToken ct)
    {
        if (ActivityPaths.TypeOf(kind) is not { } type)
        {
            return NotFound();
        }

        Type = type;
        var at = await TakeCircumstancesAsync(PersonIds.Of(person ?? Guid.Empty), ct);
        if (draft is { } formId)
        {
            return await ResumeAsync(formId, ct) ? Page() : DraftIsGone();
        }

        if (like is { } id)
        {
            return await RepeatAsync(id, ct) ? Page() : NotFound();
        }

        Input = await NewFormAsync(at, ct);
        if (person is { } who && at.Persons.ContainsKey(who))
        {
            (Input.PersonId, Input.PersonIds) = (who, [who]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken ct)
    {
        if (ActivityPaths.TypeOf(kind) is not { } type)
        {
            return NotFound();
        }

        Type = type;
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return await SaveAsync(content => SendAsync(content, ct), before: null, ct);
    }

    public async Task<IActionResult> OnPostDraftAsync(string kind, CancellationToken ct)
    {
        if (ActivityPaths.TypeOf(kind) is not { } type || Input.Id == Guid.Empty)
        {
            return NotFound();
        }

        Type = type;
        return await KeepDraftAsync(ct);
    }

    /// <summary>To the list, or to a fresh form that keeps day and place: neither ever stands in an address.</summary>
    protected override IActionResult Saved(Guid id, ActivityContent content)
    {
        TempData.Say(new Notice
        {
            Text = $"Enregistré\u00A0: {Labels.Of(Type).ToLower(CultureInfo.CurrentCulture)} du {FrenchDates.Day(content.Date!.Value)}.{SheetWord}",
            LinkPath = ActivityPaths.Of(id),
            LinkLabel = "Voir",
        });
        if (Next != ThenAnother)
        {
            return Redirect(ActivityPaths.List);
        }

        TempData[LastSent] = string.Create(CultureInfo.InvariantCulture, $"{content.Date.Value:O} {Input.Where}");
        return Redirect(ActivityPaths.New(Type));
    }

    private async Task<SaveOutcome<ActivityContent>?> SendAsync(ActivityContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await Mediator.Send(new CorrectActivity { Id = Input.Id, Revision = Input.Revision, Content = content }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty => await Mediator.Send(new LogActivity { Id = id, Content = content, FormId = Input.Id }, ct),
        _ => await Mediator.Send(new LogActivity { Id = Input.Id, Content = content }, ct),
    };

    /// <summary>Everything that was said of another session, today: nothing of it is left out.</summary>
    private async Task<bool> RepeatAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadActivityToRepeat(id), ct) is not { } kept || kept.Content.Type != Type)
        {
            return false;
        }

        var at = await TakeCircumstancesAsync(ct, kept.Content);
        Input = FormFilling.Fill(kept, at);
        (Input.Id, Input.Revision, Input.Date, IsRepeated) = (RecordIds.New(at.Now), 0, at.Today, true);
        return true;
    }

    private async Task<ActivityForm> NewFormAsync(Circumstances at, CancellationToken ct)
    {
        var last = await Mediator.Send(new FindLastUsed(Type, LastPlace.Itinerant(at)), ct);
        var (where, commune) = LastPlace.Of(last, at);
        var sent = (TempData[LastSent] as string)?.Split(' ');
        var form = new ActivityForm
        {
            Id = RecordIds.New(at.Now),
            Date = DateOnly.TryParse(sent?[0], CultureInfo.InvariantCulture, out var date) ? date : at.Today,
            Where = sent is [_, { Length: > 0 } sentWhere] ? sentWhere : where,
            Commune = commune?.Label,
            CommuneCode = commune?.Code,
        };
        if (last.DurationMinutes is { } minutes)
        {
            (form.Duration, form.Minutes) = Durations.Write(minutes);
        }

        return form;
    }
}
