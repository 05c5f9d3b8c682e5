using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Posts;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class OpenPostPage(IMediator mediator, TimeProvider clock) : PostFormPage(mediator, clock)
{
    public override bool HasNumber => false;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadEmployerAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Number = Employer.Posts.Select(sheet => sheet.Post.Number).DefaultIfEmpty().Max() + 1, Line = FundingLine.V2 };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadEmployerAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || Input.Number is not { } number)
        {
            return Refuse();
        }

        if (!(await Mediator.Send(new OpenPost(id, number, Input.ToTerms()), ct)).TryGet(out _, out var refusal))
        {
            return Refuse(refusal);
        }

        TempData.Say($"Poste n°\u00A0{number} enregistré.");
        return Redirect(EmployerPaths.Of(id));
    }
}
