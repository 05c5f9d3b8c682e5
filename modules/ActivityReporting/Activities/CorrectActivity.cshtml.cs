using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Activities;

[KeepsForm]
[OwnEyes] // it shows the notes
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class CorrectActivityPage(IMediator mediator, CircumstancesReader reader) : ActivityFormPage(mediator, reader)
{
    public override bool Corrects => true;

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = DraftPaths.Parameter)] Guid? draft, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadActivity(id), ct) is not { IsDeleted: false } kept)
        {
            return NotFound();
        }

        (Type, NotesAreLost) = (kept.Content.Type, kept.IsLost);
        var at = await TakeCircumstancesAsync(ct, kept.Content);
        if (draft is not null)
        {
            return await ResumeAsync(id, ct) ? Page() : DraftIsGone();
        }

        Input = FormFilling.Fill(kept, at);
        OtherDraftPath = await OtherDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadActivity(id), ct) is not { } kept)
        {
            return NotFound();
        }

        (Type, NotesAreLost) = (kept.Content.Type, kept.IsLost);
        Input.Id = id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        return await SaveAsync(content => SendAsync(id, content, ct), kept.Content, ct);
    }

    public async Task<IActionResult> OnPostDraftAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadActivity(id), ct) is not { } kept)
        {
            return NotFound();
        }

        (Type, Input.Id) = (kept.Content.Type, id);
        return await KeepDraftAsync(ct);
    }

    protected override IActionResult Saved(Guid id, ActivityContent content)
    {
        TempData.Say($"Enregistré.{SheetWord}");
        return Redirect(ActivityPaths.Of(id));
    }

    private async Task<SaveOutcome<ActivityContent>?> SendAsync(Guid id, ActivityContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new LogActivity { Id = newId, Content = content, FormId = id }, ct)
            : await Mediator.Send(new CorrectActivity { Id = id, Revision = Input.Revision, Content = content }, ct);
}
