using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <content>What is shown when something else is kept under the form's id.</content>
internal abstract partial class ActivityFormPage
{
    private async Task<PageResult> ShowConflictAsync(ActivityContent content, Kept<ActivityContent> kept, CancellationToken ct)
    {
        var at = await TakeCircumstancesAsync(ct, content, kept.Content);
        var typed = Settlement.Of(content, at, kept.Content).Apply(content);
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = kept.IsDeleted,
            IsOfTheSameType = kept.Content.Type == Type,
            KeptPath = ActivityPaths.Correct(kept.Id),
            Differences = kept.IsPurged ? [] : Difference.Between(ActivityLines.Of(typed, at), ActivityLines.Of(kept.Content, at)),
        };
        Input.NewId = RecordIds.New(at.Now);
        (Input.Id, Input.Revision) = (kept.Id, kept.Revision);
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.Id)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.NewId)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(ActivityForm.Revision)}");
        return Page();
    }
}
