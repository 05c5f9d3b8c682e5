using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Coordination;

[KeepsForm]
[OwnEyes] // it shows the notes
[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class CorrectCoordinationPage(IMediator mediator, CoordinationMomentReader reader) : CoordinationFormPage(mediator, reader)
{
    public override bool Corrects => true;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadCoordination(id), ct) is not { IsDeleted: false } kept)
        {
            return NotFound();
        }

        (Type, NotesAreLost) = (kept.Content.Type, kept.IsLost);
        await TakeMomentAsync(ct);
        Input = CoordinationReading.Fill(kept.Content);
        (Input.Id, Input.Revision) = (kept.Id, kept.Revision);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadCoordination(id), ct) is not { } kept)
        {
            return NotFound();
        }

        (Type, NotesAreLost, AcceptedNotes) = (kept.Content.Type, kept.IsLost, kept.Content.Notes);
        Input.Id = id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        return await SaveAsync(content => SendAsync(id, content, ct), ct);
    }

    protected override IActionResult Saved(Guid id, CoordinationContent content) => Say("Enregistré.", CoordinationPaths.Of(id));

    private async Task<SaveOutcome<CoordinationContent>?> SendAsync(Guid id, CoordinationContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new RecordCoordination { Id = newId, Content = content }, ct)
            : await Mediator.Send(new CorrectCoordination { Id = id, Revision = Input.Revision, Content = content }, ct);
}
