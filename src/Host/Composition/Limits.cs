using System.Threading.RateLimiting;
using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ConseillerNumerique.Host.Composition;

/// <summary>How much one request and one address may ask for.</summary>
internal static class Limits
{
    /// <summary>The largest form is a workshop with 4,000 characters of notes; a page that takes a file names its own limit.</summary>
    private const long MaxBodyBytes = 1024 * 1024;

    /// <summary>Sign-in attempts of one address in one minute.</summary>
    private const int SignInsPerMinute = 20;

    /// <summary>What strangers may ask of one address in one minute; a town hall's people share one.</summary>
    private const int PublicPagesPerMinute = 600;

    public const string SignIn = "sign-in";

    /// <summary>Answers a body that says how large it is before anyone begins to read it; the route says how large it may be.</summary>
    public static void UseBodyLimit(this WebApplication app) => app.Use(async (context, next) =>
    {
        var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null; // the page of this error
        var fileLimit = isAnswered ? null : context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>()?.MaxBytes;
        if (!isAnswered && context.Request.ContentLength > (fileLimit ?? MaxBodyBytes))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (fileLimit is { } most)
        {
            LetIn(context, most);
        }

        await next(context);
    });

    public static void AddLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.AddServerHeader = false;
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 1_000; // a workshop of 500 followed persons
            form.ValueLengthLimit = 64 * 1024;
            form.MultipartBodyLengthLimit = MaxBodyBytes;
        });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsPublic(context) ? PerAddress(context, PublicPagesPerMinute) : RateLimitPartition.GetNoLimiter("signed in"));
            limiter.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
                ? PerAddress(context, SignInsPerMinute)
                : RateLimitPartition.GetNoLimiter("looking"));
        });
    }

    private static void LetIn(HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = most;
        }

        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new() { MultipartBodyLengthLimit = most, ValueCountLimit = 100 }));
    }

    /// <summary>
    /// Open to strangers; not health, which is asked by those who run the host, nor the page of an error: what was asked
    /// before it is what counts.
    /// </summary>
    private static bool IsPublic(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && !context.Request.Path.StartsWithSegments("/health");

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "?",
        _ => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
}
