using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Asks Organization at each request whose session this is, and answers those who may not come.</summary>
internal sealed class SessionEvents(IMediator mediator) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await FindAsync(context) is { } person)
        {
            // The cookie is renewed from what it held before this: ids only.
            context.ReplacePrincipal(SessionCookie.PrincipalOf(person));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SessionCookie.Scheme);
    }

    /// <summary>A page asks to sign in; a caller that reads no pages is told 401.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (ReadsPages(context.Request))
        {
            context.Response.Redirect(
                ReturnPath.ToSignIn(context.Request), permanent: false, preserveMethod: KeptForm.IsIn(context.Request));
            return Task.CompletedTask;
        }

        return Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context.HttpContext, StatusCodes.Status403Forbidden);

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (!ReadsPages(context.Request) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return Task.CompletedTask;
    }

    private static bool ReadsPages(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api")
        && !request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    private async Task<SignedInPerson?> FindAsync(CookieValidatePrincipalContext context) =>
        SessionCookie.AccountOf(context.Principal) is { } account && SessionCookie.SessionOf(context.Principal) is { } session
            ? await mediator.Send(new FindSession(account, session), context.HttpContext.RequestAborted)
            : null;
}
