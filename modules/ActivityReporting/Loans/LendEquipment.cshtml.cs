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
internal sealed class LendEquipmentPage(IMediator mediator, LoanMomentReader reader) : LoanFormPage(mediator, reader)
{
    public override bool Corrects => false;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "personne")] Guid? person, CancellationToken ct)
    {
        Input = new() { Id = Guid.CreateVersion7(), PersonId = person };
        var at = await TakeMomentAsync(ct);
        if (person is { } id && (!at.Persons.TryGetValue(id, out var known) || known.IsAnonymised))
        {
            return NotFound();
        }

        Input.LentOn = at.Today;
        Input.PlaceId = person is null && at.Places.Values.Distinct().Count() == 1 ? at.Places.Keys.First() : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await TakeMomentAsync(ct);
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return await SaveAsync(content => SendAsync(content, ct));
    }

    private async Task<SaveOutcome<LoanContent>?> SendAsync(LoanContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await Mediator.Send(new ChangeLoan { Id = Input.Id, Revision = Input.Revision, Content = content }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty => await Mediator.Send(new LendEquipment { Id = id, Content = content }, ct),
        _ => await Mediator.Send(new LendEquipment { Id = Input.Id, Content = content }, ct),
    };
}
