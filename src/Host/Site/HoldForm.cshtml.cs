using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Site;

/// <summary>
/// Shown in place of a form that may not be taken now. It takes no token and changes nothing: what it holds is checked
/// where it is sent again.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class HoldFormPage : PageModel
{
    public const string Path = "/saisie-gardee";

    public const string ReadOnly = "lecture-seule";
    public const string Visit = "visite";

    [FromQuery(Name = ReturnPath.Parameter)]
    public string? Retour { get; set; }

    [FromQuery(Name = "raison")]
    public string? Reason { get; set; }

    public KeptForm Kept { get; private set; } = new([]);

    public bool IsVisit => Reason == Visit;

    public IActionResult OnGet() => LocalRedirect(ReturnPath.OrHome(Retour));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        Kept = KeptForm.Sent(await Request.ReadFormAsync(HttpContext.RequestAborted)).Restored();
        Response.StatusCode = IsVisit ? StatusCodes.Status403Forbidden : StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}
