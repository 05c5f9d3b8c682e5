using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>
/// Shown in place of a form that came without a session. It takes no token of its own and changes nothing: what it
/// carries is checked where it is sent again.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class KeepFormPage(IMediator mediator, IHostEnvironment environment) : SignInFormPage(mediator, environment)
{
    public IActionResult OnGet() => RedirectToPage("/SignIn/SignIn", new { retour = Retour });

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        Kept = KeptForm.Carried(form) ?? KeptForm.Sent(form); // carried: the session was lost once more
        return await ShowAsync();
    }
}
