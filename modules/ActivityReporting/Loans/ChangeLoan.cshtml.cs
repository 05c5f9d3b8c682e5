using ConseillerNumerique.ActivityReporting.Loans.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Loans;

[KeepsForm]
[OwnEyes] // it may name somebody
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ChangeLoanPage(IMediator mediator, LoanMomentReader reader) : LoanFormPage(mediator, reader)
{
    public override bool Corrects => true;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadLoan(id), ct) is not { } kept)
        {
            return NotFound();
        }

        (Kept, Input) = (kept.Content, LoanForm.Of(kept));
        await TakeMomentAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadLoan(id), ct) is not { } kept)
        {
            return NotFound();
        }

        (Kept, Input.Id, Input.PersonId) = (kept.Content, id, kept.Content.PersonId);
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.PersonId)}");
        await TakeMomentAsync(ct);
        return await SaveAsync(content => SendAsync(id, content, ct));
    }

    /// <summary>The button « Effacer ».</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        if (!await Mediator.Send(new DeleteLoan(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Prêt effacé.");
        return Redirect(LoanPaths.List);
    }

    private async Task<SaveOutcome<LoanContent>?> SendAsync(Guid id, LoanContent content, CancellationToken ct) =>
        Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty
            ? await Mediator.Send(new LendEquipment { Id = newId, Content = content }, ct)
            : await Mediator.Send(new ChangeLoan { Id = id, Revision = Input.Revision, Content = content }, ct);
}
