using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Authorization;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Who is who, and who may come.</summary>
internal static class SignInComposition
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddKeys();
        services.AddSingleton<SecondStepTickets>();
        services.AddScoped<SessionEvents>();
        services.AddScoped<ICurrentUser, HttpCurrentUser>();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = SessionCookie.Name;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = SessionCookie.Lifetime;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionEvents);
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "jeton";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsNowhere).Build());
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgeryGuard();
    }

    /// <summary>
    /// A page that does not say who may come is closed to all; an address without a page stays a 404, a method that an
    /// endpoint does not know a 405: neither is a route.
    /// </summary>
    private static bool IsNowhere(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint;
}
