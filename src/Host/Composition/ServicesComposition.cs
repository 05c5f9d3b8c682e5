using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.SignIn;

namespace ConseillerNumerique.Host.Composition;

/// <summary>Everything that the container holds.</summary>
internal static class ServicesComposition
{
    public static void AddEspaceCoop(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(DatabaseSettings.From(builder.Configuration));
        services.AddSingleton(DataDirectory.From(builder.Configuration));
        services.AddMessaging(Modules.Assemblies);
        foreach (var module in Modules.All)
        {
            module.AddServices(services, builder.Configuration);
        }

        if (!builder.Environment.IsEnvironment("Testing"))
        {
            services.AddRelayLoop();
        }

        services.AddLimits();
        services.AddSignIn();
        services.AddRazorPages().WithRazorPagesRoot("/").AddMvcOptions(options => options.AddFrenchForms());
    }
}
