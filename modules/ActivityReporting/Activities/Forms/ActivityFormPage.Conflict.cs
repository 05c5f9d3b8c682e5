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
        Meet(kept.Id, kept.Revision);
        return Page();
    }

    /// <summary>The next sending knows of what is kept; a draft does not, whoever takes it up sees both again.</summary>
    protected void Meet(Guid id, int revision)
    {
        Input.OpenedRevision ??= Input.Revision;
        (Input.Id, Input.Revision, Input.NewId) = (id, revision, RecordIds.New(At.Now));
        string[] fields = [nameof(ActivityForm.Id), nameof(ActivityForm.NewId), nameof(ActivityForm.Revision), nameof(ActivityForm.OpenedRevision)];
        foreach (var field in fields)
        {
            ModelState.Remove($"{nameof(Input)}.{field}");
        }
    }
}
