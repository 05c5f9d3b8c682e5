using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>What entering and correcting have in common: the same forms, refusals and conflicts.</summary>
internal abstract class CoordinationFormPage(CoordinationMomentReader reader) : PageModel
{
    [BindProperty]
    public CoordinationForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public CoordinationType Type { get; protected set; }

    public CoordinationMoment At { get; private set; } = null!; // set before any view is shown

    public FormConflict? Conflict { get; private set; }

    /// <summary>The form was opened on an activity that is kept.</summary>
    public abstract bool Corrects { get; }

    /// <inheritdoc cref="Activities.Forms.ActivityFormPage.NotesAreLost"/>
    public bool NotesAreLost { get; protected set; }

    /// <summary>The line of partners that was just asked for.</summary>
    public bool IsNew(int place) => Next == PartnerRows.Add && place == Input.Partners.Count - 1;

    public static DateOnly FirstDay => BusinessCalendar.SchemeStart;

    public bool HasError(string field) => ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) && entry.Errors.Count > 0;

    protected async Task<CoordinationMoment> TakeMomentAsync(CancellationToken ct) => At = await reader.ReadAsync(ct);

    protected PageResult Show()
    {
        if (Type == CoordinationType.Partnership && Input.Partners.Count == 0)
        {
            Input.Partners.Add(new());
        }

        return Page();
    }

    /// <summary>Sends what was typed, or shows it again with everything that is wrong.</summary>
    protected async Task<IActionResult> SaveAsync(
        Func<CoordinationContent, Task<SaveOutcome<CoordinationContent>?>> save, CancellationToken ct)
    {
        var at = await TakeMomentAsync(ct);

        // Unreadable, they are as if never shown: what is kept is met, and both are seen.
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        if (StepButtons.WasPressed(Request, ModelState) || PartnerRows.WasPressed(Next, Input, ModelState))
        {
            return Show();
        }

        var content = Read();
        if (!ModelState.IsValid)
        {
            return Refuse(CoordinationRules.Broken(content, at));
        }

        return await save(content) switch
        {
            null => NotFound(),
            { SavedId: { } id } => Saved(id, content),
            { Conflict: { } kept } => ShowConflict(content, kept),
            var refused => Refuse(refused.Refusals),
        };
    }

    /// <summary>Notes as they are kept: nobody is asked about them again while they stay so.</summary>
    protected string? AcceptedNotes { get; set; }

    protected abstract IActionResult Saved(Guid id, CoordinationContent content);

    private CoordinationContent Read()
    {
        if (PartnerRows.Close(Input, ModelState))
        {
            TryValidateModel(Input.Partners, $"{nameof(Input)}.{nameof(Input.Partners)}");
        }

        if (!Input.KeepsNotes && SensitiveText.FindIn(Input.Notes, AcceptedNotes) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), CoordinationRefusals.NotesSeemSensitive(found));
        }

        return Input.Read(Type);
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(refusal => !HasError(refusal.Field!) && !IsSaid(refusal))) // each names its field
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return Show();
    }

    /// <summary>A duration that was typed and cannot be read is not one that was not chosen; nor is a count nobody.</summary>
    private bool IsSaid(Refusal refusal) =>
        (refusal == CoordinationRefusals.DurationMissing && HasError(nameof(Input.Minutes)))
        || (refusal == CoordinationRefusals.NobodyCame && (HasError(nameof(Input.Structures)) || HasError(nameof(Input.Others))));

    private PageResult ShowConflict(CoordinationContent content, Kept<CoordinationContent> kept)
    {
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = kept.IsDeleted,
            IsOfTheSameType = kept.Content.Type == Type,
            KeptPath = CoordinationPaths.Correct(kept.Id),
            Differences = kept.IsPurged ? [] : Difference.Between(CoordinationLines.Of(content.Settled()), CoordinationLines.Of(kept.Content)),
        };
        Input.NewId = RecordIds.New(At.Now);
        (Input.Id, Input.Revision) = (kept.Id, kept.Revision);
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}");
        return Show();
    }
}
