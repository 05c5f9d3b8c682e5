using System.Globalization;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <content>
/// What is typed is kept on the server: by scripts while it is typed, without them whenever the form comes back.
/// </content>
internal abstract partial class ActivityFormPage
{
    /// <summary>What is to be known of the draft; null: nothing.</summary>
    public string? DraftWord { get; private set; }

    /// <summary>Another opening of this form has left a draft that this one does not show.</summary>
    public string? OtherDraftPath { get; protected set; }

    /// <summary>Under which the draft is kept; known before the activity is.</summary>
    protected virtual Guid FormId => Input.Id;

    /// <summary>The local path on which the draft opens.</summary>
    protected virtual string FormPath => DraftPaths.Form(Input.Id, Type, Corrects);

    /// <summary>French, feminine: what the form is about.</summary>
    protected virtual string Noun => "activité";

    /// <summary>The answer to a script: the page stays.</summary>
    protected async Task<IActionResult> KeepDraftAsync(CancellationToken ct)
    {
        var zone = (await TakeCircumstancesAsync(PersonIds.None, ct)).Advisor.ZoneAt(At.Now);
        return DraftTexts.Answer(await mediator.Send(ToDraft(), ct), zone, Noun);
    }

    /// <summary>Fills the form with what was typed, as it was typed.</summary>
    /// <returns>Whether there is such a draft of this form.</returns>
    protected async Task<bool> ResumeAsync(Guid formId, CancellationToken ct)
    {
        if (await mediator.Send(new ReadDraft(formId), ct) is not { SealedFields.IsLost: false } draft || draft.Type != Type || draft.IsCorrection != Corrects)
        {
            return false;
        }

        var form = new ActivityForm { Id = formId, WriterId = Guid.CreateVersion7(), DraftVersion = draft.Version };
        (var shown, Input) = (Input, form);
        if (draft.Page != FormPath)
        {
            Input = shown;
            return false;
        }

        await TakeFieldsAsync(DraftFields.ToValues(draft.Fields));
        ModelState.ClearErrors();
        return true;
    }

    /// <summary>From where to go on with what was begun and is not shown; null: nothing was.</summary>
    protected async Task<string?> OtherDraftAsync(CancellationToken ct) =>
        await mediator.Send(new ReadDraft(FormId), ct) is { } draft && draft.IsCorrection == Corrects && draft.Page == FormPath ? DraftPaths.Resume(FormPath, FormId) : null;

    protected virtual async Task TakeFieldsAsync(IValueProvider fields) => await TryUpdateModelAsync(Input, nameof(Input), fields);

    /// <summary>As a browser would send them.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> FieldsOfDraft() => DraftFields.Of(Input, ModelState);

    protected virtual SaveDraft Complete(SaveDraft draft) => draft;

    protected IActionResult DraftIsGone()
    {
        TempData.Say(DraftTexts.Gone);
        return Redirect(ActivityPaths.List);
    }

    /// <summary>A form that comes back unsaved may be left here and found again, also when it was met by what is kept.</summary>
    private async Task KeepUnsavedAsync(CancellationToken ct)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            DraftWord = DraftTexts.Word(await mediator.Send(ToDraft(), ct), At.Advisor.ZoneAt(At.Now), Noun);
        }
    }

    private SaveDraft ToDraft()
    {
        var revision = Input.OpenedRevision ?? Input.Revision;
        var name = $"{nameof(Input)}.{nameof(ActivityForm.Revision)}";
        return Complete(new()
        {
            FormId = FormId,
            Type = Type,
            IsCorrection = Corrects,
            Revision = revision,
            WriterId = Input.WriterId,
            Seen = Input.DraftVersion,
            IsMet = Input.OpenedRevision is not null,
            Page = FormPath,
            Fields = [.. FieldsOfDraft().Select(field => field.Key == name ? new(name, revision.ToString(CultureInfo.InvariantCulture)) : field)],
        });
    }
}
