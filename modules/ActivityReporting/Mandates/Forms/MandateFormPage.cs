using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Mandates.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Mandates.Forms;

/// <summary>What noting and changing a mandate have in common.</summary>
internal abstract class MandateFormPage(IMediator mediator, PersonMomentReader reader) : PageModel
{
    public static IReadOnlyList<Choice> ScopeChoices { get; } =
        [.. Themes.Administrative.Select(theme => new Choice(theme.ToString(), Labels.Of(theme)))];

    [BindProperty]
    public MandateForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public PersonInSession Person { get; private set; } = null!; // found before any view is shown

    public DateOnly Today { get; private set; }

    public FormConflict? Conflict { get; private set; }

    public abstract bool Corrects { get; }

    protected IMediator Mediator => mediator;

    /// <returns>False when it is nobody of the current advisor's.</returns>
    protected async Task<bool> FindAsync(Guid personId, CancellationToken ct)
    {
        Today = (await reader.ReadAsync(ct)).Today;
        var found = await mediator.Send(new FindOwnPersons(PersonIds.Of(personId), Named: true), ct);
        Person = found.GetValueOrDefault(personId)!; // asked for below
        return Person is { IsAnonymised: false };
    }

    protected async Task<IActionResult> SaveAsync(Func<MandateContent, Task<SaveOutcome<MandateContent>?>> save)
    {
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}"); // unreadable, it is as if never shown
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        var content = Input.Read();
        if (!ModelState.IsValid)
        {
            return Refuse(MandateRules.Broken(content, Today));
        }

        switch (await save(content))
        {
            case null:
                return NotFound();
            case { SavedId: not null }:
                TempData.Say("Mandat enregistré.");
                return Redirect(PersonPaths.Of(Person.Id));
            case { Conflict: { } kept }:
                return ShowConflict(content, kept);
            case var refused:
                return Refuse(refused.Refusals);
        }
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(one => ModelState[$"{nameof(Input)}.{one.Field}"]?.Errors.Count is not > 0))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return Page();
    }

    private PageResult ShowConflict(MandateContent content, Kept<MandateContent> kept)
    {
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = false,
            IsOfTheSameType = true,
            KeptPath = MandatePaths.Change(kept.Id),
            Noun = "note de mandat",
            Differences = Difference.Between(MandateLines.Of(MandateRules.Settled(content)), MandateLines.Of(kept.Content)),
        };
        (Input.Id, Input.NewId, Input.Revision) = (kept.Id, Guid.CreateVersion7(), kept.Revision);
        foreach (var field in new[] { nameof(Input.Id), nameof(Input.NewId), nameof(Input.Revision) })
        {
            ModelState.Remove($"{nameof(Input)}.{field}");
        }

        return Page();
    }
}
