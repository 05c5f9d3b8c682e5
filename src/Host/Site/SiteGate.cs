using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.SignIn;
using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.Host.Site;

/// <summary>
/// Who looks in somebody's place changes nothing and sees nothing of that person's own; while the site is read-only,
/// nobody changes anything; a closed part is not there. What was sent is held, and sent again by its person.
/// </summary>
internal static class SiteGate
{
    private static readonly string[] AlwaysOpen =
        ["/connexion", "/deconnexion", "/acces", "/apparence", "/erreur", SiteEndpoints.EndVisit, HoldFormPage.Path, "/health"];

    private static readonly string[] OpenWhenReadOnly = ["/administration/site"];

    public static void UseSiteGate(this WebApplication app) => app.Use(async (context, next) =>
    {
        var state = await context.RequestServices.GetRequiredService<SiteStates>().ReadAsync(context.RequestAborted);
        context.Features.Set(state);
        if (ReasonToHold(context, state) is { } reason)
        {
            Hold(context, reason);
        }
        else if (StatusOf(context, state) is { } status)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            await next(context);
            if (context.Request.Path.StartsWithSegments(OpenWhenReadOnly[0]) && !IsSafe(context.Request))
            {
                context.RequestServices.GetRequiredService<SiteStates>().Forget();
            }
        }
    });

    private static string? ReasonToHold(HttpContext context, SiteState state) =>
        IsSafe(context.Request) || context.GetEndpoint() is not RouteEndpoint || Is(context, AlwaysOpen) ? null
        : SessionCookie.ActingOf(context.User) is not null ? HoldFormPage.Visit
        : state.IsReadOnly && !Is(context, OpenWhenReadOnly) ? HoldFormPage.ReadOnly
        : null;

    private static int? StatusOf(HttpContext context, SiteState state) =>
        !state.IsOpen(context.Request.Path) ? StatusCodes.Status503ServiceUnavailable
        : SessionCookie.ActingOf(context.User) is not null && context.GetEndpoint()?.Metadata.GetMetadata<OwnEyesAttribute>() is not null
            ? StatusCodes.Status403Forbidden
        : null;

    /// <summary>A form goes to a page that holds it; anything else is refused, and a file is its person's to send again.</summary>
    private static void Hold(HttpContext context, string reason)
    {
        if (!context.Request.HasFormContentType || context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>() is not null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var wanted = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
        context.Response.Redirect(
            $"{context.Request.PathBase}{HoldFormPage.Path}?raison={reason}&{ReturnPath.Parameter}={Uri.EscapeDataString(wanted)}",
            permanent: false,
            preserveMethod: true);
    }

    private static bool IsSafe(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    private static bool Is(HttpContext context, string[] paths) =>
        paths.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
}
