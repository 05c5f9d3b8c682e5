using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Correspondents.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Correspondents.Forms;

/// <summary>What adding and changing a correspondent have in common.</summary>
internal abstract class CorrespondentFormPage(IMediator mediator) : PageModel
{
    public static IReadOnlyList<Choice> KindChoices { get; } =
        [.. CorrespondentRules.Kinds.Select(kind => new Choice(kind.ToString(), Labels.Of(kind)))];

    [BindProperty]
    public CorrespondentForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public FormConflict? Conflict { get; private set; }

    public abstract bool Corrects { get; }

    public bool AsksToKeepHint => Input.KeepsHint || ModelState[$"{nameof(Input)}.{nameof(Input.Hint)}"]?.Errors.Count > 0;

    protected IMediator Mediator => mediator;

    protected async Task<IActionResult> SaveAsync(Func<CorrespondentContent, Task<SaveOutcome<CorrespondentContent>?>> save)
    {
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}"); // unreadable, it is as if never shown
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        if (!Input.KeepsHint && SensitiveText.Find(Input.Hint) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), CorrespondentRefusals.HintSeemsSensitive(found));
        }

        var content = Input.Read();
        if (!ModelState.IsValid)
        {
            return Refuse(CorrespondentRules.Broken(content));
        }

        switch (await save(content))
        {
            case null:
                return NotFound();
            case { SavedId: not null }:
                TempData.Say("Correspondant enregistré.");
                return Redirect(CorrespondentPaths.List);
            case { Conflict: { } kept }:
                return ShowConflict(content, kept);
            case var refused:
                return Refuse(refused.Refusals);
        }
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(one => one.Field is null || ModelState[$"{nameof(Input)}.{one.Field}"]?.Errors.Count is not > 0))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return Page();
    }

    private PageResult ShowConflict(CorrespondentContent content, Kept<CorrespondentContent> kept)
    {
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = false,
            IsOfTheSameType = true,
            KeptPath = CorrespondentPaths.Change(kept.Id),
            Noun = "fiche de correspondant",
            Differences = Difference.Between(CorrespondentLines.Of(CorrespondentRules.Settled(content)), CorrespondentLines.Of(kept.Content)),
        };
        (Input.Id, Input.NewId, Input.Revision) = (kept.Id, Guid.CreateVersion7(), kept.Revision);
        foreach (var field in new[] { nameof(Input.Id), nameof(Input.NewId), nameof(Input.Revision) })
        {
            ModelState.Remove($"{nameof(Input)}.{field}");
        }

        return Page();
    }
}
