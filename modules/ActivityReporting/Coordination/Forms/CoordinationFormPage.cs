using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination.Rules;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>What entering and correcting have in common: the same forms, refusals and conflicts.</summary>
internal abstract class CoordinationFormPage(IMediator mediator, CoordinationMomentReader reader) : DraftedFormPage<CoordinationForm>(mediator)
{
    public CoordinationType Type { get; protected set; }

    public CoordinationMoment At { get; private set; } = null!; // set before any view is shown

    /// <inheritdoc cref="Activities.Forms.ActivityFormPage.NotesAreLost"/>
    public bool NotesAreLost { get; protected set; }

    /// <summary>The line of partners that was just asked for.</summary>
    public bool IsNew(int place) => Next == PartnerRows.Add && place == Input.Partners.Count - 1;

    public static DateOnly FirstDay => BusinessCalendar.SchemeStart;

    protected override string Noun => "activité";

    protected override DraftedKind Kind => DraftedKind.Coordination;

    /// <summary>Partners that were typed, or a line for the first.</summary>
    protected override Task<bool> ResumeAsync(CancellationToken ct)
    {
        Show();
        return Task.FromResult(true);
    }

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

        ForgetUnreadable();
        if (StepButtons.WasPressed(Request, ModelState) || PartnerRows.WasPressed(Next, Input, ModelState))
        {
            return Show();
        }

        var content = Read();
        return ModelState.IsValid
            ? Answer(await save(content), id => Saved(id, content), kept => ShowConflict(content, kept))
            : Refuse(CoordinationRules.Broken(content, at));
    }

    /// <summary>Notes as they are kept: nobody is asked about them again while they stay so.</summary>
    protected string? AcceptedNotes { get; set; }

    protected abstract IActionResult Saved(Guid id, CoordinationContent content);

    protected override PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        base.Refuse(refusals.Where(refusal => !IsSaid(refusal)));
        return Show();
    }

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

    /// <summary>A duration that was typed and cannot be read is not one that was not chosen; nor is a count nobody.</summary>
    private bool IsSaid(Refusal refusal) =>
        (refusal == CoordinationRefusals.DurationMissing && HasError(nameof(Input.Minutes)))
        || (refusal == CoordinationRefusals.NobodyCame && (HasError(nameof(Input.Structures)) || HasError(nameof(Input.Others))));

    private PageResult ShowConflict(CoordinationContent content, Kept<CoordinationContent> kept)
    {
        var conflict = new FormConflict
        {
            Corrects = Corrects,
            IsDeleted = kept.IsDeleted,
            IsOfTheSameType = kept.Content.Type == Type,
            KeptPath = CoordinationPaths.Correct(kept.Id),
            Differences = kept.IsPurged ? [] : Difference.Between(CoordinationLines.Of(content.Settled()), CoordinationLines.Of(kept.Content)),
        };
        Meet(conflict, kept, RecordIds.New(At.Now));
        return Show();
    }
}
