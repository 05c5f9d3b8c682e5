using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Health;
using ConseillerNumerique.Host.SignIn;
using Microsoft.AspNetCore.HttpOverrides;

namespace ConseillerNumerique.Host.Composition;

/// <summary>What a request passes through, in order.</summary>
internal static class Pipeline
{
    public static void UseEspaceCoop(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("ForwardedHeaders:Enabled"))
        {
            app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        }

        app.UseRequestLog();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/erreur/500");
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute("/erreur/{0}");
        app.UseBodyLimit();
        app.UseFrontEnd();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseSignIn();
        app.MapHealth();
        app.MapSignIn();
        app.MapCommunes();
        app.MapRazorPages();
        foreach (var module in Modules.All)
        {
            module.MapEndpoints(app);
        }
    }
}
