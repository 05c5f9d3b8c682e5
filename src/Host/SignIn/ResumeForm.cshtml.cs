using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Gives the kept form back to who has signed in; sending it is the person's own act, so this takes no token.</summary>
[Authorize, IgnoreAntiforgeryToken]
internal sealed class ResumeFormPage : PageModel
{
    [BindProperty(Name = ReturnPath.Parameter)]
    public string? Retour { get; set; }

    public KeptForm Kept { get; private set; } = new([]);

    public IActionResult OnGet() => LocalRedirect("~/");

    public IActionResult OnPost()
    {
        if (KeptForm.Carried(Request.Form) is not { } carried)
        {
            return LocalRedirect(ReturnPath.OrHome(Retour));
        }

        Kept = carried.Restored();
        return Page();
    }
}
