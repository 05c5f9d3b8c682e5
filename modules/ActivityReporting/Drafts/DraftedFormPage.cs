using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>A page of one form that is saved once: what forms of sheets have in common. Its typing is kept as a draft.</summary>
/// <typeparam name="TForm">The fields.</typeparam>
internal abstract partial class DraftedFormPage<TForm>(IMediator mediator) : PageModel, IDraftedPage
    where TForm : DraftedForm, new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    /// <summary>What is kept under the form's id, or was changed since the form was opened.</summary>
    public FormConflict? Conflict { get; private set; }

    /// <summary>The form was opened on something that is kept.</summary>
    public abstract bool Corrects { get; }

    DraftedForm IDraftedPage.Input => Input;

    protected IMediator Mediator => mediator;

    public bool HasError(string field) => ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) && entry.Errors.Count > 0;

    /// <summary>Unreadable, they are as if never shown: what is kept is met, and both are seen.</summary>
    protected void ForgetUnreadable()
    {
        string[] fields = [nameof(DraftedForm.Revision), nameof(DraftedForm.NewId), nameof(DraftedForm.WriterId), nameof(DraftedForm.DraftVersion)];
        Array.ForEach(fields, Forget);
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    protected virtual PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(one => one.Field is null || !HasError(one.Field)))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return Page();
    }

    /// <summary>What the form becomes: what its saving leads to, or itself with everything that is wrong or what it was met by.</summary>
    protected IActionResult Answer<TContent>(
        SaveOutcome<TContent>? outcome, Func<Guid, IActionResult> saved, Func<Kept<TContent>, IActionResult> met) => outcome switch
    {
        null => NotFound(),
        { SavedId: { } id } => saved(id),
        { Conflict: { } kept } => met(kept),
        _ => Refuse(outcome.Refusals),
    };

    /// <param name="word">French: what was done.</param>
    /// <param name="path">Where the form leads.</param>
    protected RedirectResult Say(string word, string path)
    {
        TempData.Say(word);
        return Redirect(path);
    }

    /// <inheritdoc cref="Meet{TContent}(FormConflict, Kept{TContent}, Guid)"/>
    protected PageResult Meet<TContent>(Kept<TContent> kept, string keptPath, IReadOnlyList<Difference> differences)
    {
        var conflict = new FormConflict
        {
            Corrects = Corrects,
            IsDeleted = kept.IsDeleted,
            IsOfTheSameType = true,
            IsMerged = Corrects && Next != FormConflict.AsNew && kept.Id != FormId,
            KeptPath = keptPath,
            Noun = Noun,
            Differences = kept.IsPurged ? [] : differences,
        };
        return Meet(conflict, kept, Guid.CreateVersion7());
    }

    /// <summary>Shows the form with what it was met by; the next sending knows of it.</summary>
    /// <param name="conflict">What is shown.</param>
    /// <param name="kept">What the form was met by.</param>
    /// <param name="newId">For « Enregistrer comme nouvelle ».</param>
    protected PageResult Meet<TContent>(FormConflict conflict, Kept<TContent> kept, Guid newId)
    {
        Conflict = conflict;
        (Input.Id, Input.Revision, Input.NewId) = (kept.Id, kept.Revision, newId);
        string[] fields = [nameof(DraftedForm.Id), nameof(DraftedForm.Revision), nameof(DraftedForm.NewId)];
        Array.ForEach(fields, Forget);
        return Page();
    }

    private void Forget(string field) => ModelState.Remove($"{nameof(Input)}.{field}");
}
