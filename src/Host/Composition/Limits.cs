using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ConseillerNumerique.Host.Composition;

/// <summary>How much one request and one address may ask for.</summary>
internal static class Limits
{
    /// <summary>The largest form is a workshop with 4,000 characters of notes; attachments will name their own limit.</summary>
    private const long MaxBodyBytes = 1024 * 1024;

    /// <summary>Sign-in attempts of one address in one minute.</summary>
    private const int SignInsPerMinute = 20;

    public const string SignIn = "sign-in";

    public static void AddLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.AddServerHeader = false;
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 500;
            form.ValueLengthLimit = 64 * 1024;
            form.MultipartBodyLengthLimit = MaxBodyBytes;
        });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "?",
                    _ => new() { PermitLimit = SignInsPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("looking"));
        });
    }
}
