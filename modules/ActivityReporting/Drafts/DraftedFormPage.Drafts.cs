using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <content>
/// What is typed is kept on the server: by scripts while it is typed, without them whenever the form comes back. A form
/// that was met by another version is kept as it was sent: whoever takes it up meets that version again.
/// </content>
internal abstract partial class DraftedFormPage<TForm>
{
    /// <summary>As the script asks for it.</summary>
    private const string KeepHandler = "Draft";

    /// <summary>What is to be known of the draft; null: nothing.</summary>
    public string? DraftWord { get; private set; }

    /// <summary>Another opening of this form has left a draft that this one does not show.</summary>
    public string? OtherDraftPath { get; private set; }

    /// <summary>Value of the attribute by which the script knows forms that it keeps while they are typed.</summary>
    public string DraftMark => KeepsDrafts && Conflict is null ? "on" : "off";

    /// <summary>French, feminine: what the form is about.</summary>
    protected abstract string Noun { get; }

    protected abstract DraftedKind Kind { get; }

    protected virtual bool KeepsDrafts => true;

    private string FormPath => Request.Path.ToString();

    /// <summary>Of a change, the id in its address.</summary>
    protected Guid FormId => Corrects && RouteData.Values["id"] is string id ? Guid.Parse(id) : Input.Id; // as the route asks it

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = context.HttpContext.RequestAborted;
        if (!KeepsDrafts)
        {
            await next();
        }
        else if (HttpMethods.IsPost(Request.Method) && string.Equals(Request.Query["handler"], KeepHandler, StringComparison.OrdinalIgnoreCase))
        {
            context.Result = await AnswerScriptAsync(ct);
        }
        else
        {
            var formId = FormId;
            var executed = await next();
            executed.Result = (executed.Result, HttpMethods.IsPost(Request.Method)) switch
            {
                (PageResult page, false) => await OpenAsync(page, ct),
                (PageResult page, true) => await KeepUnsavedAsync(page, Conflict is null ? FormId : formId, ct),
                (RedirectResult saved, true) => await EndAsync(saved, formId, ct),
                var (result, _) => result,
            };
        }
    }

    /// <summary>What else the page shows for the fields of a draft; false: that draft cannot be shown.</summary>
    protected virtual Task<bool> ResumeAsync(CancellationToken ct) => Task.FromResult(true);

    /// <summary>The form is of something that the current user may see; asked before typing of it is kept.</summary>
    protected virtual Task<bool> IsThereAsync(CancellationToken ct) => Task.FromResult(true);

    private async Task<IActionResult> AnswerScriptAsync(CancellationToken ct)
    {
        if (FormId == Guid.Empty || !await IsThereAsync(ct) || (Corrects && !await Mediator.Send(new FindDrafted(Kind, FormId), ct)))
        {
            return NotFound();
        }

        var kept = await Mediator.Send(ToDraft(FormId), ct);
        return DraftTexts.Answer(kept, await ZoneAsync(kept, ct), Noun);
    }

    private async Task<IActionResult> KeepUnsavedAsync(PageResult page, Guid formId, CancellationToken ct)
    {
        Input.WriterId = Input.WriterId == Guid.Empty ? Guid.CreateVersion7() : Input.WriterId;
        if (formId != Guid.Empty)
        {
            var kept = await Mediator.Send(ToDraft(formId), ct);
            DraftWord = DraftTexts.Word(kept, await ZoneAsync(kept, ct), Noun);
        }

        return page;
    }

    private async Task<IActionResult> EndAsync(RedirectResult saved, Guid formId, CancellationToken ct)
    {
        await Mediator.Send(new EndDraft(formId), ct);
        return saved;
    }

    private async Task<IActionResult> OpenAsync(PageResult page, CancellationToken ct)
    {
        Input.WriterId = Guid.CreateVersion7();
        if (!Guid.TryParse(Request.Query[DraftPaths.Parameter], out var asked))
        {
            OtherDraftPath = Corrects && await FindAsync(FormId, ct) is not null ? DraftPaths.Resume(FormPath, FormId) : null;
            return page;
        }

        if ((Corrects && asked != FormId) || await FindAsync(asked, ct) is not { } draft || !await FillAsync(draft, ct))
        {
            TempData.Say(DraftTexts.Gone);
            return Redirect(DraftPages.ListOf(FormPath));
        }

        return page;
    }

    private async Task<Draft?> FindAsync(Guid formId, CancellationToken ct) =>
        await Mediator.Send(new ReadDraft(formId), ct) is { SealedFields.IsLost: false } draft && draft.IsCorrection == Corrects && draft.Page == FormPath ? draft : null;

    /// <summary>As it was typed.</summary>
    private async Task<bool> FillAsync(Draft draft, CancellationToken ct)
    {
        Input = new() { Id = draft.Id, WriterId = Guid.CreateVersion7(), DraftVersion = draft.Version };
        await TryUpdateModelAsync(Input, nameof(Input), DraftFields.ToValues(draft.Fields));
        ModelState.ClearErrors();
        return await ResumeAsync(ct);
    }

    private SaveDraft ToDraft(Guid formId) => new()
    {
        Kind = Kind,
        FormId = formId,
        IsCorrection = Corrects,
        Revision = int.TryParse(Request.Form[$"{nameof(Input)}.{nameof(DraftedForm.Revision)}"], out var revision) ? revision : 0,
        WriterId = Input.WriterId,
        Seen = Input.DraftVersion,
        IsMet = Conflict is not null,
        Page = FormPath,
        Fields = DraftFields.Of(Request.Form),
    };

    private Task<TimeZoneInfo> ZoneAsync(KeptDraft kept, CancellationToken ct) => Mediator.Send(new FindWorkZone(DateOnly.FromDateTime(kept.At)), ct);
}
