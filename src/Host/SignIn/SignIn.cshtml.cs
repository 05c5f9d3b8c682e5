using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Checks its token by itself: a person who has signed in meanwhile, in another tab, is simply let on.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class SignInPage(IMediator mediator, IHostEnvironment environment, IAntiforgery antiforgery, SecondStepTickets tickets)
    : SignInFormPage(mediator, environment)
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
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        Kept = KeptForm.Carried(await Request.ReadFormAsync(HttpContext.RequestAborted));
        if (User.Identity is { IsAuthenticated: true })
        {
            return GoOn();
        }

        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            return BadRequest();
        }

        ModelState.Remove(ReturnPath.Parameter); // what is wrong with it is nobody's typing: it is left out
        if (!await TryUpdateModelAsync(Input, nameof(Input)))
        {
            return await ShowAsync();
        }

        if (await Mediator.Send(new CheckPassword(Input.Email.Trim(), Input.Password), HttpContext.RequestAborted) is not { } person)
        {
            ModelState.AddRefusal(nameof(Input), SignInRefusals.NotRecognised);
            return await ShowAsync();
        }

        if (person.NeedsCode)
        {
            Ticket = tickets.Give(person.AccountId);
            return Page();
        }

        await SessionCookie.StartAsync(HttpContext, person.AccountId);
        return GoOn();
    }
}
