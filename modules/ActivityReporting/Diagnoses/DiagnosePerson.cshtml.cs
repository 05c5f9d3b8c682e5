using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Diagnoses.Forms;
using ConseillerNumerique.ActivityReporting.Diagnoses.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>A diagnosis of one's own followed person: the questions, what they propose, what the advisor keeps.</summary>
[KeepsForm]
[OwnEyes] // it names somebody
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class DiagnosePersonPage(IMediator mediator, TimeProvider clock) : DiagnosisFormPage(mediator)
{
    private PersonInSession? _person;

    public override string? PersonName => _person?.Name ?? PersonRow.Unreadable;

    public override string BackPath => PersonPaths.Of(_person!.Id); // read before the view is shown

    protected override Task<bool> IsThereAsync(CancellationToken ct) => FindAsync(PersonId, ct);

    private Guid PersonId => Guid.Parse((string)RouteData.Values["id"]!); // as the route asks it

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Id = RecordIds.New(clock.GetUtcNow().UtcDateTime) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        if (Read() is not { } answers)
        {
            return Page();
        }

        var keeps = Next == Keep;
        await ProposeAsync(answers, anew: !keeps, ct);
        if (keeps && Input.Situation is null && ModelState.IsValid)
        {
            ModelState.AddRefusal(nameof(Input), DiagnosisRefusals.SituationMissing);
        }

        return keeps && ModelState.IsValid ? await SaveAsync(id, answers, ct) : Page();
    }

    private async Task<IActionResult> SaveAsync(Guid id, Answers answers, CancellationToken ct)
    {
        var content = new DiagnosisContent
        {
            Answers = answers,
            Proposed = Proposal!.Situation, // proposed above
            Situation = Input.Situation!.Value, // asked above
            Themes = EnumSet<Theme>.Of(Path),
        };
        switch (await Mediator.Send(new RecordDiagnosis { Id = Input.Id, PersonId = id, Content = content }, ct))
        {
            case null:
                return NotFound();
            case { SavedId: not null }:
                TempData.Say("Diagnostic enregistré.");
                return Redirect(BackPath);
            default:
                ModelState.AddRefusal(nameof(Input), DiagnosisRefusals.AlreadySaved);
                Input.Id = ModelState.FreshFormId(nameof(Input));
                return Page();
        }
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var found = await Mediator.Send(new FindOwnPersons(PersonIds.Of(id), Named: true), ct);
        _person = found.TryGetValue(id, out var person) && !person.IsAnonymised ? person : null;
        return _person is not null;
    }
}
