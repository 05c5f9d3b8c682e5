using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Information;

/// <summary>Shown in place of whatever failed, under its address and with its status.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ShowErrorPage : PageModel
{
    /// <summary>Not bound: a form that could not be read fails its binding again.</summary>
    internal int Code => int.TryParse(RouteData.Values["code"] as string, out var code) ? code : 0;

    internal ErrorWords Error => ErrorWords.Of(Code);

    /// <summary>Finds the request in the logs; only our own faults are worth looking up.</summary>
    internal string? Reference => Error.Code < StatusCodes.Status500InternalServerError
        ? null
        : Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>The address can be typed as well: it then answers with the status that it names.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Response.StatusCode = Error.Code;
}
