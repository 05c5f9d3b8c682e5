using ConseillerNumerique.ActivityReporting.Correspondents.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class NoteCorrespondentPage(IMediator mediator) : CorrespondentFormPage(mediator)
{
    public override bool Corrects => false;

    public void OnGet() => Input = new() { Id = Guid.CreateVersion7() };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return await SaveAsync(content => SendAsync(content, ct));
    }

    private async Task<SaveOutcome<CorrespondentContent>?> SendAsync(CorrespondentContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await Mediator.Send(new ChangeCorrespondent { Id = Input.Id, Revision = Input.Revision, Content = content }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty => await Mediator.Send(new NoteCorrespondent { Id = id, Content = content }, ct),
        _ => await Mediator.Send(new NoteCorrespondent { Id = Input.Id, Content = content }, ct),
    };
}
