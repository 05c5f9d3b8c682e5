using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>What creating and changing a sheet have in common: the same fields, refusals and conflicts.</summary>
internal abstract class PersonFormPage(IMediator mediator, PersonMomentReader reader) : PageModel
{
    public static IReadOnlyList<Choice> SituationChoices { get; } = [.. Choices.Of<DigitalSituation>(), new("", "Non communiquée")];

    [BindProperty]
    public PersonForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public PersonMoment At { get; private set; } = null!; // set before any view is shown

    public FormConflict? Conflict { get; private set; }

    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>The form was opened on a sheet that is kept.</summary>
    public abstract bool Corrects { get; }

    public bool HasError(string field) => ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) && entry.Errors.Count > 0;

    /// <summary>Somebody else has this telephone or address, or was said to.</summary>
    public bool AsksWhetherSomebodyElse => Input.IsSomebodyElse
        || Values(nameof(Input.Phone)).Concat(Values(nameof(Input.Email))).Any(message => message.Contains("autre personne", StringComparison.Ordinal));

    protected IMediator Mediator => mediator;

    protected async Task<PersonMoment> TakeMomentAsync(CancellationToken ct) => At = await reader.ReadAsync(ct);

    /// <summary>Sends what was typed, or shows it again with everything that is wrong.</summary>
    protected async Task<IActionResult> SaveAsync(Func<PersonContent, Task<SaveOutcome<PersonContent>?>> save, CancellationToken ct)
    {
        // Unreadable, they are as if never shown: what is kept is met, and both are seen.
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        var at = await TakeMomentAsync(ct);
        var content = Read();
        if (!ModelState.IsValid)
        {
            return Refuse(PersonRules.Broken(content, at));
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

    protected abstract IActionResult Saved(Guid id, PersonContent content);

    private IEnumerable<string> Values(string field) =>
        ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) ? entry.Errors.Select(error => error.ErrorMessage) : [];

    private PersonContent Read()
    {
        Commune = CommuneAnswer.Of(At.Communes, Input.Commune, Input.CommuneCode);
        if (Commune.Message is { } message)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Commune)}", message);
        }

        if (!Input.KeepsNotes && SensitiveText.FindIn(Input.Notes, AcceptedNotes) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), PersonRefusals.NotesSeemSensitive(found));
        }

        return Input.Read(Commune.Code);
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(refusal => refusal.Field is null || !HasError(refusal.Field)))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return Page();
    }

    private PageResult ShowConflict(PersonContent content, Kept<PersonContent> kept)
    {
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = kept.IsDeleted,
            IsOfTheSameType = true,
            KeptPath = PersonPaths.Change(kept.Id),
            Noun = "fiche",
            Differences = kept.IsPurged
                ? []
                : Difference.Between(PersonLines.Of(PersonRules.Settled(content), At.Communes), PersonLines.Of(kept.Content, At.Communes)),
        };
        Input.NewId = RecordIds.New(At.Now);
        (Input.Id, Input.Revision) = (kept.Id, kept.Revision);
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}");
        return Page();
    }
}
