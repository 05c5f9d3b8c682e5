using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>The second step of a sign-in: the sign-in page shows its form, this takes it.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class EnterCodePage(IMediator mediator, IHostEnvironment environment, SecondStepTickets tickets)
    : SignInFormPage(mediator, environment)
{
    public IActionResult OnGet() => RedirectToPage("/SignIn/SignIn", new { retour = Retour });

    public async Task<IActionResult> OnPostAsync()
    {
        Kept = KeptForm.Carried(await Request.ReadFormAsync(HttpContext.RequestAborted));
        var isWhole = await TryUpdateModelAsync(Code, nameof(Code));
        if (tickets.Read(Code.Ticket) is not { } account)
        {
            ModelState.Clear();
            ModelState.AddModelError("", "Dix minutes ont passé depuis votre mot de passe\u00A0: indiquez-le de nouveau.");
            return await ShowAsync();
        }

        Ticket = Code.Ticket;
        if (!isWhole)
        {
            return Page();
        }

        if (!await Mediator.Send(new CheckSecondStep(account, Code.Code), HttpContext.RequestAborted))
        {
            ModelState.AddRefusal(nameof(Code), SignInRefusals.WrongCode);
            return Page();
        }

        await SessionCookie.StartAsync(HttpContext, account);
        return GoOn();
    }
}
