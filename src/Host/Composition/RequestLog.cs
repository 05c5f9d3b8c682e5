using System.Diagnostics;
using ConseillerNumerique.Host.SignIn;

namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// Tells of requests that failed or were slow: the route's pattern and ids, never the address as typed, which may
/// hold what somebody looked for.
/// </summary>
internal static class RequestLog
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);
    private static readonly object Route = new();

    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ConseillerNumerique.Requests");
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            await next(context);
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError || elapsed > Slow)
            {
                logger.LogWarning(
                    "{Method} {Route} answered {Status} in {ElapsedMs} ms, trace {TraceId}, account {AccountId}",
                    context.Request.Method,
                    context.Items[Route],
                    context.Response.StatusCode,
                    (int)elapsed.TotalMilliseconds,
                    context.TraceIdentifier,
                    SessionCookie.AccountOf(context.User));
            }
        });
    }

    /// <summary>After routing: remembers what was asked for, in whose place the page of an error may be drawn.</summary>
    public static void UseRouteOfLog(this WebApplication app) => app.Use((context, next) =>
    {
        context.Items.TryAdd(Route, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return next(context);
    });
}
