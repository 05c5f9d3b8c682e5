using ConseillerNumerique.ActivityReporting.Correspondents.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

[KeepsForm]
[OwnEyes] // the advisor's own address book
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ChangeCorrespondentPage(IMediator mediator) : CorrespondentFormPage(mediator)
{
    public override bool Corrects => true;

    /// <summary>One that cannot be read is not written over: its form is not shown.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadCorrespondent(id), ct) is not { } kept)
        {
            return NotFound();
        }

        Input = CorrespondentForm.Of(kept);
        return kept.IsLost ? Redirect(CorrespondentPaths.List) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        Input.Id = id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        return await SaveAsync(content => SendAsync(id, content, ct));
    }

    /// <summary>The button « Effacer ».</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        if (!await Mediator.Send(new DeleteCorrespondent(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Correspondant effacé.");
        return Redirect(CorrespondentPaths.List);
    }

    private async Task<SaveOutcome<CorrespondentContent>?> SendAsync(Guid id, CorrespondentContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new NoteCorrespondent { Id = newId, Content = content }, ct)
            : await Mediator.Send(new ChangeCorrespondent { Id = id, Revision = Input.Revision, Content = content }, ct);
}
