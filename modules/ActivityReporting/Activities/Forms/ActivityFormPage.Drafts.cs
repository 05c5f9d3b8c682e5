using System.Globalization;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <content>
/// What is typed is kept on the server: by scripts while it is typed, without them whenever the form comes back.
/// </content>
internal abstract partial class ActivityFormPage
{
    /// <summary>Whether what is typed may be left and found again; a form that is filled in by itself has nothing to keep.</summary>
    protected virtual bool KeepsDrafts => true;

    /// <summary>What is to be known of the draft; null: nothing.</summary>
    public string? DraftWord { get; private set; }

    /// <summary>Another opening of this form has left a draft that this one does not show.</summary>
    public string? OtherDraftPath { get; protected set; }

    /// <summary>The answer to a script: the page stays.</summary>
    protected async Task<IActionResult> KeepDraftAsync(CancellationToken ct)
    {
        var zone = (await TakeCircumstancesAsync(PersonIds.None, ct)).Advisor.ZoneAt(At.Now);
        var kept = await mediator.Send(ToDraft(), ct);
        return new JsonResult(new { kept = kept.IsKept, word = DraftTexts.Word(kept, zone), said = kept.IsKept ? DraftTexts.Said(At.Now, zone) : "" });
    }

    /// <summary>Fills the form with what was typed, as it was typed.</summary>
    /// <returns>Whether there is such a draft of this form.</returns>
    protected async Task<bool> ResumeAsync(Guid formId, CancellationToken ct)
    {
        if (await mediator.Send(new ReadDraft(formId), ct) is not { SealedFields.IsLost: false } draft || draft.Type != Type || draft.IsCorrection != Corrects)
        {
            return false;
        }

        Input = new() { Id = formId, WriterId = Guid.CreateVersion7(), DraftVersion = draft.Version };
        var fields = draft.Fields.GroupBy(field => field.Key).ToDictionary(group => group.Key, group => new StringValues([.. group.Select(field => field.Value)]));
        await TryUpdateModelAsync(Input, nameof(Input), new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.InvariantCulture));
        ModelState.ClearErrors();
        return true;
    }

    protected IActionResult DraftIsGone()
    {
        TempData.Say(DraftTexts.Gone);
        return Redirect(ActivityPaths.List);
    }

    /// <summary>A form that comes back unsaved may be left here and found again.</summary>
    private async Task KeepUnsavedAsync(CancellationToken ct)
    {
        if (KeepsDrafts && HttpMethods.IsPost(Request.Method) && Conflict is null)
        {
            DraftWord = DraftTexts.Word(await mediator.Send(ToDraft(), ct), At.Advisor.ZoneAt(At.Now));
        }
    }

    private SaveDraft ToDraft() => new()
    {
        FormId = Input.Id,
        Type = Type,
        IsCorrection = Corrects,
        Revision = Input.Revision,
        WriterId = Input.WriterId,
        Seen = Input.DraftVersion,
        Fields = DraftFields.Of(Input, ModelState),
    };
}
