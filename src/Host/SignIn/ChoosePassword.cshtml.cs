using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Where a single-use link leads: a password is chosen, and one is in.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class ChoosePasswordPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Secret { get; set; } = "";

    [BindProperty]
    public ChoosePassword Input { get; set; } = new();

    /// <summary>Null: the link is not good any more.</summary>
    public OpenedAccount? Account { get; private set; }

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync();
        }

        var chosen = await mediator.Send(Input with { Secret = Secret }, HttpContext.RequestAborted);
        if (!chosen.TryGet(out var person, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return await ShowAsync();
        }

        if (person.NeedsCode)
        {
            TempData.Say("Mot de passe enregistré. Connectez-vous, avec le code de votre téléphone.");
            return LocalRedirect("~" + ReturnPath.SignInPath);
        }

        await SessionCookie.StartAsync(HttpContext, person.AccountId);
        return LocalRedirect("~/");
    }

    private async Task<IActionResult> ShowAsync()
    {
        Account = await mediator.Send(new FindAccessLink(Secret), HttpContext.RequestAborted);
        if (Account is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }
}
