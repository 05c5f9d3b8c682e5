using System.Globalization;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
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

    public async Task<IActionResult> OnGetAsync(string kind, [FromQuery(Name = "personne")] Guid? person, [FromQuery(Name = DraftPaths.Parameter)] Guid? draft, CancellationToken ct)
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

        Input = await NewFormAsync(at, ct);
        if (person is { } id && at.Persons.ContainsKey(id))
        {
            (Input.PersonId, Input.PersonIds) = (id, [id]);
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
            Text = $"Enregistré\u00A0: {Labels.Of(Type).ToLower(CultureInfo.CurrentCulture)} du {FrenchDates.Day(content.Date!.Value)}.",
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

    private async Task<ActivityForm> NewFormAsync(Circumstances at, CancellationToken ct)
    {
        var itinerant = at.Advisor.Places.Where(place => place.IsItinerant).SelectMany(place => at.Advisor.IdsOf(place.PlaceId)).ToList();
        var last = await Mediator.Send(new FindLastUsed(Type, itinerant), ct);
        var commune = at.Communes.Find(last.CommuneCode);
        var sent = (TempData[LastSent] as string)?.Split(' ');
        var form = new ActivityForm
        {
            Id = RecordIds.New(at.Now),
            Date = DateOnly.TryParse(sent?[0], CultureInfo.InvariantCulture, out var date) ? date : at.Today,
            Where = sent is [_, { Length: > 0 } where] ? where : Proposed(last, at),
            Commune = commune?.Label,
            CommuneCode = commune?.Code,
        };
        if (last.DurationMinutes is { } minutes)
        {
            (form.Duration, form.Minutes) = Durations.Write(minutes);
        }

        return form;
    }

    /// <summary>Where the advisor was last, if that is still possible today; else the only place there is.</summary>
    private static string? Proposed(LastUsed last, Circumstances at)
    {
        var places = at.Advisor.Places.Where(place => place.Covers(at.Today)).ToList();
        var lastPlace = last.PlaceId is { } used ? at.Advisor.PlaceOf(used) : (Guid?)null;
        return lastPlace is { } id && places.TrueForAll(place => place.PlaceId != id)
            ? null
            : Wheres.Value(last.Channel, lastPlace) ?? (places is [var only] ? only.PlaceId.ToString() : null);
    }
}
