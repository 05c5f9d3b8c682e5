using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Persons;

[KeepsForm]
[OwnEyes] // it shows who the person is
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ChangePersonPage(IMediator mediator, PersonMomentReader reader) : PersonFormPage(mediator, reader)
{
    public override bool Corrects => true;

    /// <summary>A sheet that cannot be read is not written over: its form is not shown.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadPerson(id), ct) is not { } person)
        {
            return NotFound();
        }

        if (person.IsLost || person.Kept.Id != id)
        {
            return Redirect(PersonPaths.Of(person.Kept.Id));
        }

        Input = PersonReading.Fill(person.Kept, (await TakeMomentAsync(ct)).Communes);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        Input.Id = id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        AcceptedNotes = SensitiveText.Find(Input.Notes).Count > 0 ? (await Mediator.Send(new ReadPerson(id), ct))?.Kept.Content.Notes : null;
        return await SaveAsync(content => SendAsync(id, content, ct), ct);
    }

    protected override IActionResult Saved(Guid id, PersonContent content) => Say("Enregistré.", PersonPaths.Of(id));

    private async Task<SaveOutcome<PersonContent>?> SendAsync(Guid id, PersonContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new CreatePerson { Id = newId, Content = content, IsSomebodyElse = true }, ct)
            : await Mediator.Send(
                new ChangePerson { Id = id, Revision = Input.Revision, Content = content, IsSomebodyElse = Input.IsSomebodyElse }, ct);
}
