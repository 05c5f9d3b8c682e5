using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>
/// The browser remembers, for a minute, the place of its last save in the outbox; a page of figures waits a moment
/// until the relay has passed it, or says that it has not.
/// </summary>
public sealed class ReadYourWrites(IHttpContextAccessor http, IEnumerable<IOutboxRelay> relays, TimeProvider clock)
{
    private const string Cookie = "derniere-saisie";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    /// <returns>False: « Votre dernière saisie sera comptée dans un instant ».</returns>
    public async Task<bool> WaitAsync(CancellationToken ct)
    {
        if (Read() is not var (relay, sequence))
        {
            return true;
        }

        var start = clock.GetTimestamp();
        while (!await relay.HasPassedAsync(sequence, allBefore: false, ct))
        {
            if (clock.GetElapsedTime(start) > Patience)
            {
                return false;
            }

            await Task.Delay(Step, ct);
        }

        http.HttpContext?.Response.Cookies.Delete(Cookie);
        return true;
    }

    internal static void Remember(HttpContext? context, string module, long sequence)
    {
        if (context is null || context.Response.HasStarted)
        {
            return;
        }

        context.Response.Cookies.Append(
            Cookie,
            string.Create(CultureInfo.InvariantCulture, $"{module}.{sequence}"),
            new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromMinutes(1), Secure = context.Request.IsHttps });
    }

    private (IOutboxRelay Relay, long Sequence)? Read()
    {
        var parts = http.HttpContext?.Request.Cookies[Cookie]?.Split('.');
        return parts is [var module, var number]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && relays.FirstOrDefault(one => one.Module == module) is { } relay
                ? (relay, sequence)
                : null;
    }
}
