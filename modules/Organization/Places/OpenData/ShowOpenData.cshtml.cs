using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>What the open data is, and how to use it.</summary>
[AllowAnonymous]
internal sealed class ShowOpenDataPage : PageModel
{
    public void OnGet() => Response.Headers.Link = $"<{OpenDataEndpoints.Licence}>; rel=\"license\"";
}
