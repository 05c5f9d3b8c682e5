using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class SignInPage(IMediator mediator, IHostEnvironment environment) : SignInFormPage(mediator, environment)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return LocalRedirect(ReturnPath.OrHome(Retour));
        }

        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Kept = KeptForm.Carried(Request.Form);
        if (!await TryUpdateModelAsync(Input, nameof(Input)))
        {
            return await ShowAsync();
        }

        if (await Mediator.Send(new CheckPassword(Input.Email.Trim(), Input.Password), HttpContext.RequestAborted) is not { } account)
        {
            ModelState.AddRefusal(nameof(Input), SignInRefusals.NotRecognised);
            return await ShowAsync();
        }

        await SessionCookie.StartAsync(HttpContext, account);
        return Kept is null ? LocalRedirect(ReturnPath.OrHome(Retour)) : LocalRedirectPreserveMethod("~" + ReturnPath.ResumePath);
    }
}
