using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Security;

/// <summary>Before: the key and its first code. After: stop, or new recovery codes. In between, the codes, once.</summary>
[OwnEyes]
[Authorize]
internal sealed class SetUpSecondStepPage(IMediator mediator) : PageModel
{
    public SetUpSecondStep Input { get; } = new();

    public ChangeSecondStep Change { get; } = new();

    /// <summary>Null: codes are asked for already.</summary>
    public SecondStepKey? Key { get; private set; }

    /// <summary>The account has a password, which is asked for again.</summary>
    public bool AsksPassword { get; private set; }

    /// <summary>Shown on this answer and never again; empty otherwise.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await TryUpdateModelAsync(Input, nameof(Input)) ? await AfterAsync(await mediator.Send(Input, ct), nameof(Input), ct) : await ShowAsync(ct);

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken ct) =>
        await TryUpdateModelAsync(Change, nameof(Change)) ? await AfterAsync(await mediator.Send(Change, ct), nameof(Change), ct) : await ShowAsync(ct);

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        if (!await TryUpdateModelAsync(Change, nameof(Change)))
        {
            return await ShowAsync(ct);
        }

        if (!(await mediator.Send(Change with { Stop = true }, ct)).TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Change), refusal);
            return await ShowAsync(ct);
        }

        TempData.Say("Le code à usage unique n’est plus demandé.");
        return Redirect(AccountPaths.Account);
    }

    private async Task<IActionResult> AfterAsync(Result<string[]> result, string prefix, CancellationToken ct)
    {
        if (result.TryGet(out var codes, out var refusal))
        {
            RecoveryCodes = codes;
            Response.Headers.CacheControl = "no-store";
            return Page();
        }

        ModelState.AddRefusal(prefix, refusal);
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Key = await mediator.Send(new FindSecondStepKey(), ct);
        AsksPassword = (await mediator.Send(new ShowAccount(), ct)).HasPassword;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
