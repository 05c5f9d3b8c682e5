using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <content>The day is kept on the server as the other forms are: what is saved leaves it, the rest stays to be found again.</content>
internal sealed partial class LogDayPage
{
    private const string Noun = "journée";

    /// <summary>What is to be known of the draft; null: nothing.</summary>
    public string? DraftWord { get; private set; }

    /// <summary>The answer to a script: the page stays.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken ct)
    {
        if (Input.Id == Guid.Empty)
        {
            return NotFound();
        }

        At = await reader.ReadAsync(ct);
        return DraftTexts.Answer(await mediator.Send(ToDraft(), ct), At.Advisor.ZoneAt(At.Now), Noun);
    }

    /// <summary>Fills the form with what was typed, as it was typed.</summary>
    private async Task<IActionResult> ResumeAsync(Guid formId, CancellationToken ct)
    {
        if (await mediator.Send(new ReadDraft(formId), ct) is not { SealedFields.IsLost: false, Page: ActivityPaths.Day } draft)
        {
            TempData.Say(DraftTexts.Gone);
            return Redirect(ActivityPaths.List);
        }

        Input = new() { Id = formId, WriterId = Guid.CreateVersion7(), DraftVersion = draft.Version };
        await TryUpdateModelAsync(Input, nameof(Input), DraftFields.ToValues(draft.Fields));
        ModelState.ClearErrors();
        return Page();
    }

    /// <summary>A form that comes back unsaved may be left here and found again.</summary>
    private async Task<PageResult> ShowKeptAsync(CancellationToken ct)
    {
        DraftWord = DraftTexts.Word(await mediator.Send(ToDraft(), ct), At.Advisor.ZoneAt(At.Now), Noun);
        return Page();
    }

    private SaveDraft ToDraft() => new()
    {
        FormId = Input.Id,
        Type = ActivityType.OneOff,
        IsCorrection = false,
        WriterId = Input.WriterId,
        Seen = Input.DraftVersion,
        MakesIds = [.. Input.Lines.Select(line => line.Id)],
        Page = ActivityPaths.Day,
        Fields = DraftFields.Of(Input, ModelState),
    };

    /// <summary>What could not be read is as if it had never been shown.</summary>
    private void GiveIds()
    {
        foreach (var field in new[] { nameof(DayForm.Id), nameof(DayForm.WriterId), nameof(DayForm.DraftVersion) })
        {
            ModelState.Remove($"{nameof(Input)}.{field}");
        }

        Input.Id = Input.Id == Guid.Empty ? RecordIds.New(At.Now) : Input.Id;
        Input.WriterId = Input.WriterId == Guid.Empty ? Guid.CreateVersion7() : Input.WriterId;
        foreach (var line in Input.Lines.Where(line => line.Id == Guid.Empty))
        {
            line.Id = RecordIds.New(At.Now);
        }
    }
}
