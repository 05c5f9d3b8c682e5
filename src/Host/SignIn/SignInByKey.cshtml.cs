using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Takes the passkey that the sign-in page's script asked for.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class SignInByKeyPage(IMediator mediator, IHostEnvironment environment) : SignInFormPage(mediator, environment)
{
    public IActionResult OnGet() => RedirectToPage("/SignIn/SignIn", new { retour = Retour });

    public async Task<JsonResult> OnPostAskAsync()
    {
        var challenge = await Mediator.Send(new BeginPasskeySignIn(), HttpContext.RequestAborted);
        return new(new { options = challenge.OptionsJson, state = challenge.State });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        Kept = KeptForm.Carried(form);
        var answer = new CheckPasskey(form["Input.Credential"].ToString(), form["Input.State"].ToString());
        if (await Mediator.Send(answer, HttpContext.RequestAborted) is not { } account)
        {
            ModelState.Clear();
            ModelState.AddRefusal(nameof(Input), SignInRefusals.KeyNotRecognised);
            return await ShowAsync();
        }

        await SessionCookie.StartAsync(HttpContext, account);
        return GoOn();
    }
}
