using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Site;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ChangeSitePage(IMediator mediator) : PageModel
{
    [BindProperty]
    public ChangeSite Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => Input = await mediator.Send(new FindSiteCondition(), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!(await mediator.Send(Input, ct)).TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return Page();
        }

        TempData.Say("Réglages enregistrés\u00A0: ils valent pour tous dans les secondes qui suivent.");
        return RedirectToPage();
    }
}
