using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Health;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.SignIn;
using ConseillerNumerique.Host.Site;

namespace ConseillerNumerique.Host.Composition;

/// <summary>What a request passes through, in order.</summary>
internal static class Pipeline
{
    public static void UseEspaceCoop(this WebApplication app)
    {
        app.UseProxy();
        app.UseRequestLog();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/erreur/500");
        }

        app.UseSecurityHeaders(); // inside: the page of a failure is drawn on an answer that was emptied
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute("/erreur/{0}");
        app.UseRouting(); // a route may say how large its body may be
        app.UseBodyLimit();
        app.UseUnreadableForms();
        app.UseFrontEnd();
        app.UseRouteOfLog();
        app.UseRateLimiter();
        app.UseSignIn();
        app.UseSiteGate();
        app.UseMiddleware<SavesFirst>(); // of those who may ask
        app.MapHealth();
        app.MapSignIn();
        app.MapSite();
        app.MapCommunes();
        app.MapRazorPages();
        foreach (var module in Modules.All)
        {
            module.MapEndpoints(app);
        }
    }
}
