using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Method;

/// <summary>« Comment lire ces chiffres »: for everybody, as the public figures are.</summary>
[AllowAnonymous]
internal sealed class ShowMethodPage : PageModel;
