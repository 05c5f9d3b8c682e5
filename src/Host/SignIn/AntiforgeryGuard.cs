using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>
/// Razor Pages refuse a form without its token by themselves; this gives every other endpoint the same, whether it
/// reads a form or not. An endpoint opts out by <c>DisableAntiforgery()</c>.
/// </summary>
internal static class AntiforgeryGuard
{
    public static void UseAntiforgeryGuard(this WebApplication app)
    {
        app.UseAntiforgery();
        app.Use(async (context, next) =>
        {
            if (DemandsToken(context) && !await HasTokenAsync(context))
            {
                // The error page is shown in place of the endpoint; with this mark it could not read the request.
                context.Features.Set<IAntiforgeryValidationFeature>(null);
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            await next(context);
        });
    }

    private static bool DemandsToken(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { Metadata: { } endpoint }
        && !IsSafe(context.Request.Method)
        && endpoint.GetMetadata<PageActionDescriptor>() is null
        && endpoint.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false };

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static async Task<bool> HasTokenAsync(HttpContext context) =>
        context.Features.Get<IAntiforgeryValidationFeature>()?.IsValid
        ?? await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
}
