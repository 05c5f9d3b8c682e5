using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Employers;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class RegisterEmployerPage(IMediator mediator, Communes communes) : EmployerFormPage(communes)
{
    public void OnGet() => Input = new() { Id = Guid.CreateVersion7() };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input = Input with { Id = ModelState.RequireFormId(nameof(Input), Input.Id) };
        if (!ReadForm())
        {
            return ShowAgain();
        }

        if (!(await mediator.Send(new RegisterEmployer(Input.Id, Input.Describe(Commune)), ct)).TryGet(out var id, out var refusal))
        {
            if (refusal == EmployerRefusals.AlreadySaved)
            {
                Input = Input with { Id = ModelState.FreshFormId(nameof(Input)) };
            }

            return Refuse(refusal);
        }

        TempData.Say("Structure enregistrée.");
        return Redirect(EmployerPaths.Of(id));
    }
}
