using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Administering;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class FormTeamPage(IMediator mediator, Communes communes) : PageModel
{
    [BindProperty]
    public FormTeam Input { get; set; } = new();

    public IReadOnlyList<Choice> Departements => TeamDepartements.Choices(communes);

    public void OnGet() => Input = new() { Id = Guid.CreateVersion7() };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input = Input with { Id = ModelState.RequireFormId(nameof(Input), Input.Id) };
        if (ModelState.IsValid)
        {
            if ((await mediator.Send(Input, ct)).TryGet(out var id, out var refusal))
            {
                TempData.Say("Équipe créée : nommez maintenant qui la mène.");
                return LocalRedirect($"/administration/equipes/{id}");
            }

            ModelState.AddRefusal(nameof(Input), refusal);
            if (refusal == TeamRefusals.AlreadySaved)
            {
                Input = Input with { Id = ModelState.FreshFormId(nameof(Input)) };
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
