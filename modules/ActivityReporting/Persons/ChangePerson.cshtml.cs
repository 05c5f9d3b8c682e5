using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
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
    private Kept<PersonContent>? _today;

    public override bool Corrects => true;

    /// <summary>
    /// A sheet that cannot be read is not written over: its form is not shown. Of one that was merged there is none any
    /// more, but what was typed into it is shown beside the sheet that is kept.
    /// </summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadPerson(id), ct) is not { } person)
        {
            return NotFound();
        }

        _today = person.Kept;
        if (person.IsLost || (person.Kept.Id != id && !Request.Query.ContainsKey(DraftPaths.Parameter)))
        {
            return Redirect(PersonPaths.Of(person.Kept.Id));
        }

        Input = PersonReading.Fill(person.Kept, (await TakeMomentAsync(ct)).Communes);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        Input.Id = Input.Id != id && await IsTodayAsync(id, Input.Id, ct) ? Input.Id : id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        AcceptedNotes = SensitiveText.Find(Input.Notes).Count > 0 ? (await Mediator.Send(new ReadPerson(id), ct))?.Kept.Content.Notes : null;
        return await SaveAsync(content => SendAsync(Input.Id, content, ct), ct);
    }

    protected override Task<bool> ResumeAsync(CancellationToken ct)
    {
        if (_today is { } today && today.Id != FormId)
        {
            ShowMet(today);
        }

        return Task.FromResult(true);
    }

    protected override IActionResult Saved(Guid id, PersonContent content) => Say("Enregistré.", PersonPaths.Of(id));

    /// <summary>The form was met by the sheet that its own was merged into, and knows of it.</summary>
    private async Task<bool> IsTodayAsync(Guid id, Guid shownId, CancellationToken ct) =>
        (await Mediator.Send(new ReadPerson(id), ct))?.Kept.Id == shownId;

    private async Task<SaveOutcome<PersonContent>?> SendAsync(Guid id, PersonContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new CreatePerson { Id = newId, Content = content, IsSomebodyElse = true }, ct)
            : await Mediator.Send(
                new ChangePerson { Id = id, Revision = Input.Revision, Content = content, IsSomebodyElse = Input.IsSomebodyElse }, ct);
}
