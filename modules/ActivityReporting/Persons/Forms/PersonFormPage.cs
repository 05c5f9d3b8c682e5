using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>What creating and changing a sheet have in common: the same fields, refusals and conflicts.</summary>
internal abstract class PersonFormPage(IMediator mediator, PersonMomentReader reader) : DraftedFormPage<PersonForm>(mediator)
{
    public static IReadOnlyList<Choice> SituationChoices { get; } = [.. Choices.Of<DigitalSituation>(), new("", "Non communiquée")];

    public PersonMoment At { get; private set; } = null!; // set before any view is shown

    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>Somebody else has this telephone or address, or was said to.</summary>
    public bool AsksWhetherSomebodyElse => Input.IsSomebodyElse
        || Values(nameof(Input.Phone)).Concat(Values(nameof(Input.Email))).Any(message => message.Contains("autre personne", StringComparison.Ordinal));

    protected override string Noun => "fiche";

    protected override DraftedKind Kind => DraftedKind.Person;

    protected async Task<PersonMoment> TakeMomentAsync(CancellationToken ct) => At = await reader.ReadAsync(ct);

    /// <summary>Sends what was typed, or shows it again with everything that is wrong.</summary>
    protected async Task<IActionResult> SaveAsync(Func<PersonContent, Task<SaveOutcome<PersonContent>?>> save, CancellationToken ct)
    {
        ForgetUnreadable();
        var at = await TakeMomentAsync(ct);
        var content = Read();
        return ModelState.IsValid
            ? Answer(await save(content), id => Saved(id, content), kept => ShowConflict(content, kept))
            : Refuse(PersonRules.Broken(content, at));
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

    /// <summary>What was typed, beside what is kept.</summary>
    protected PageResult ShowMet(Kept<PersonContent> kept)
    {
        var content = Read();
        ModelState.ClearErrors();
        return ShowConflict(content, kept);
    }

    private PageResult ShowConflict(PersonContent content, Kept<PersonContent> kept) => Meet(
        kept,
        PersonPaths.Change(kept.Id),
        Difference.Between(PersonLines.Of(PersonRules.Settled(content), At.Communes), PersonLines.Of(kept.Content, At.Communes)));
}
