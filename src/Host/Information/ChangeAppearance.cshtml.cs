using ConseillerNumerique.Host.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Information;

/// <summary>Light or dark, for anyone: takes no token, which would be of a session that may have ended.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class ChangeAppearancePage : PageModel
{
    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    /// <summary>Where the choice was made; a local path, else it is left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public IActionResult OnPost(string? apparence)
    {
        if (Appearance.Named(apparence) is not { } chosen)
            return BadRequest();
        Response.Cookies.Append(Appearance.Cookie, chosen.Value, new CookieOptions
        {
            MaxAge = OneYear,
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        return Url.IsLocalUrl(Retour) ? LocalRedirect("~" + Retour) : RedirectToPage();
    }
}
