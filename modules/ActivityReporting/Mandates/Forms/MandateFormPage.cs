using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Drafts;
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
internal abstract class MandateFormPage(IMediator mediator, PersonMomentReader reader) : DraftedFormPage<MandateForm>(mediator)
{
    public static IReadOnlyList<Choice> ScopeChoices { get; } =
        [.. Themes.Administrative.Select(theme => new Choice(theme.ToString(), Labels.Of(theme)))];

    public PersonInSession Person { get; private set; } = null!; // found before any view is shown

    public DateOnly Today { get; private set; }

    /// <returns>False when it is nobody of the current advisor's.</returns>
    protected async Task<bool> FindAsync(Guid personId, CancellationToken ct)
    {
        Today = (await reader.ReadAsync(ct)).Today;
        var found = await Mediator.Send(new FindOwnPersons(PersonIds.Of(personId), Named: true), ct);
        Person = found.GetValueOrDefault(personId)!; // asked for below
        return Person is { IsAnonymised: false };
    }

    protected override string Noun => "note de mandat";

    protected override DraftedKind Kind => DraftedKind.Mandate;

    protected async Task<IActionResult> SaveAsync(Func<MandateContent, Task<SaveOutcome<MandateContent>?>> save)
    {
        ForgetUnreadable();
        var content = Input.Read();
        return ModelState.IsValid
            ? Answer(await save(content), _ => Say("Mandat enregistré.", PersonPaths.Of(Person.Id)), kept => ShowConflict(content, kept))
            : Refuse(MandateRules.Broken(content, Today));
    }

    private PageResult ShowConflict(MandateContent content, Kept<MandateContent> kept) => Meet(
        kept, MandatePaths.Change(kept.Id), Difference.Between(MandateLines.Of(MandateRules.Settled(content)), MandateLines.Of(kept.Content)));
}
