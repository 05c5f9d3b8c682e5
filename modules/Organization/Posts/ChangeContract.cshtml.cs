using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Posts;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ChangeContractPage(IMediator mediator) : ContractFormPage(mediator)
{
    public override bool Changes => true;

    /// <summary>Read before anything is shown.</summary>
    public ContractSheet Kept { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        Input = ContractForm.Of(Kept);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        Input = Input with { Id = id };
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        var advisorId = await PickPersonAsync(new Named(Kept.Terms.AdvisorId, Kept.Advisor), ct);
        var employerId = await PickEmployerAsync(ct);
        if (Input.PostNumber is null)
        {
            ModelState.AddRefusal(nameof(Input), ContractRefusals.PostUnknown);
        }

        if (!ModelState.IsValid || advisorId is null || employerId is null)
        {
            return Refuse();
        }

        var terms = Input.ToTerms(advisorId.Value, employerId.Value, Input.PostNumber ?? 0);
        return Input.Version == Kept.Version && await MustBeSeenAsync(terms, ct) ? Page() : await ChangeAsync(terms, ct);
    }

    private async Task<IActionResult> ChangeAsync(ContractTerms terms, CancellationToken ct)
    {
        var answer = await Mediator.Send(new ChangeContract(terms, Input.Version), ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out var saved, out var refusal))
        {
            if (refusal == ContractRefusals.ChangedMeanwhile && await ReadAsync(terms.Id, ct))
            {
                Input = Input with { Version = Kept.Version }; // the lead says what is kept now
                ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
            }

            return Refuse(refusal);
        }

        TempData.Say("Contrat modifié.");
        return Redirect(EmployerPaths.After(saved.EmployerId, saved.ChangeIds));
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadContract(id), ct) is not { } kept)
        {
            return false;
        }

        Kept = kept;
        return true;
    }
}
