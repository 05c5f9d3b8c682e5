using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>The same answer, after the same time, whoever asks.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class ForgottenPasswordPage(IMediator mediator) : PageModel
{
    [BindProperty, Display(Name = "Adresse e-mail"), Required(ErrorMessage = "Indiquez votre adresse e-mail.")]
    [StringLength(254), EmailAddress(ErrorMessage = "L’adresse e-mail n’a pas la bonne forme, par exemple prenom.nom@exemple.fr.")]
    public string Email { get; set; } = "";

    /// <summary>The form was taken.</summary>
    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            await mediator.Send(new AskForNewPassword(Email), ct);
            IsAsked = true;
        }

        return Page();
    }
}
