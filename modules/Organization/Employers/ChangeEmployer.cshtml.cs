using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Employers;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ChangeEmployerPage(IMediator mediator, Communes communes) : EmployerFormPage(communes)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadEmployer(id), ct) is not { } employer)
        {
            return NotFound();
        }

        Input = EmployerForm.Of(employer, Communes);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        Input = Input with { Id = id };
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        if (await mediator.Send(new ReadEmployer(id), ct) is not { } kept)
        {
            return NotFound();
        }

        if (!ReadForm())
        {
            return ShowAgain();
        }

        var answer = await mediator.Send(new ChangeEmployer(id, Input.Version, Input.Describe(Commune)), ct);
        if (answer is null)
        {
            return NotFound();
        }

        return answer.TryGet(out _, out var refusal) ? Saved() : Refuse(refusal, kept);
    }

    private RedirectResult Saved()
    {
        TempData.Say("Structure modifiée.");
        return Redirect(EmployerPaths.Of(Input.Id));
    }

    private PageResult Refuse(Refusal refusal, Employer kept)
    {
        if (refusal == EmployerRefusals.ChangedMeanwhile)
        {
            Kept = EmployerForm.Words(kept, Communes);
            Input = Input with { Version = kept.Version };
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        }

        return Refuse(refusal);
    }
}
