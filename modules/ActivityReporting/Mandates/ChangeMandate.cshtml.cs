using ConseillerNumerique.ActivityReporting.Mandates.Forms;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Mandates;

[KeepsForm]
[OwnEyes] // it names somebody
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ChangeMandatePage(IMediator mediator, PersonMomentReader reader) : MandateFormPage(mediator, reader)
{
    public override bool Corrects => true;

    /// <summary>A note that cannot be read is not written over: its form is not shown.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadMandate(id), ct) is not { } mandate || !await FindAsync(mandate.PersonId, ct))
        {
            return NotFound();
        }

        if (mandate.Kept.IsLost)
        {
            return Redirect(PersonPaths.Of(Person.Id));
        }

        Input = MandateForm.Of(mandate.Kept);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadMandate(id), ct) is not { } mandate || !await FindAsync(mandate.PersonId, ct))
        {
            return NotFound();
        }

        Input.Id = id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        return await SaveAsync(content => SendAsync(id, content, ct));
    }

    /// <summary>The button « Effacer ».</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadMandate(id), ct) is not { } mandate || !await Mediator.Send(new DeleteMandate(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Mandat effacé.");
        return Redirect(PersonPaths.Of(mandate.PersonId));
    }

    private async Task<SaveOutcome<MandateContent>?> SendAsync(Guid id, MandateContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new NoteMandate { Id = newId, PersonId = Person.Id, Content = content }, ct)
            : await Mediator.Send(new ChangeMandate { Id = id, Revision = Input.Revision, Content = content }, ct);
}
