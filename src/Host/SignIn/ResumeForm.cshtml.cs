using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Gives the kept form back to who has signed in; sending it is the person's own act, so this takes no token.</summary>
[KeepsForm, Authorize, IgnoreAntiforgeryToken]
internal sealed class ResumeFormPage(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> tokens) : PageModel
{
    [BindProperty(Name = ReturnPath.Parameter)]
    public string? Retour { get; set; }

    public KeptForm Kept { get; private set; } = new([]);

    /// <summary>The form was given to this account in this browser.</summary>
    public bool IsOwn { get; private set; }

    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        if (KeptForm.Carried(await Request.ReadFormAsync(HttpContext.RequestAborted)) is not { } carried)
        {
            return LocalRedirect(ReturnPath.OrHome(Retour));
        }

        Kept = carried.Restored();
        Request.Headers[tokens.Value.HeaderName!] = Kept.Token; // asked for before the form's own, which was the sign-in's
        IsOwn = await antiforgery.IsRequestValidAsync(HttpContext);
        return Page();
    }
}
