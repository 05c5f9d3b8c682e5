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
                    (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText,
                    context.Response.StatusCode,
                    (int)elapsed.TotalMilliseconds,
                    context.TraceIdentifier,
                    SessionCookie.AccountOf(context.User));
            }
        });
    }
}
