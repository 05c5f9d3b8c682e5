using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Security;

[OwnEyes]
[Authorize]
internal sealed class ListPasskeysPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<PasskeyRow> Rows { get; private set; } = [];

    public AddPasskey Input { get; } = new();

    /// <summary>The account has a password, which is asked for again.</summary>
    public bool AsksPassword { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    /// <summary>What the script asks the browser for.</summary>
    public async Task<JsonResult> OnPostAskAsync(CancellationToken ct)
    {
        var challenge = await mediator.Send(new BeginPasskey(), ct);
        return new(new { options = challenge.OptionsJson, state = challenge.State });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await TryUpdateModelAsync(Input, nameof(Input)))
        {
            return await ShowAsync(ct);
        }

        if (!(await mediator.Send(Input, ct)).TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return await ShowAsync(ct);
        }

        TempData.Say("Clé ajoutée\u00A0: elle vous ouvre cet espace sans mot de passe.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? key, CancellationToken ct)
    {
        if (key is null || !await mediator.Send(new RemovePasskey(key), ct))
        {
            return NotFound();
        }

        TempData.Say("Clé retirée. Elle reste sur l’appareil, mais n’ouvre plus rien ici.");
        return RedirectToPage();
    }

    private async Task<PageResult> ShowAsync(CancellationToken ct)
    {
        Rows = await mediator.Send(new ListPasskeys(), ct);
        AsksPassword = (await mediator.Send(new ShowAccount(), ct)).HasPassword;
        return Page();
    }
}
