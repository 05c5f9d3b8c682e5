using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ConseillerNumerique.Host.Composition;

/// <summary>Says that the host is ready: the address on a line of its own, for people and for scripts.</summary>
internal static class ReadyLine
{
    public static void Print(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine("Espace Coop est prêt :");
        foreach (var address in addresses)
        {
            Console.WriteLine(address);
        }
    }
}
