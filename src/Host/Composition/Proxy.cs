using ConseillerNumerique.BuildingBlocks;
using Microsoft.AspNetCore.HttpOverrides;

namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// Behind a proxy, its word on who asks and how. The setting says that every request comes through it, so no address is
/// asked for besides: a proxy in a container has a new one each time.
/// </summary>
internal static class Proxy
{
    private const string Setting = "ForwardedHeaders:Enabled";

    /// <exception cref="SettingException">The setting is neither true nor false.</exception>
    public static void UseProxy(this WebApplication app)
    {
        if (!IsThere(app.Configuration[Setting]))
        {
            return;
        }

        var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        headers.KnownIPNetworks.Clear();
        headers.KnownProxies.Clear();
        app.UseForwardedHeaders(headers);
    }

    private static bool IsThere(string? text) => text switch
    {
        null or "" => false,
        _ => bool.TryParse(text, out var flag)
            ? flag
            : throw new SettingException($"{Setting} vaut « {text} » ; true ou false est attendu."),
    };
}
