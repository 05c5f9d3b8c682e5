using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>The tags of everybody, as their form makes them.</summary>
internal static class MakeTags
{
    /// <returns>How many.</returns>
    public static async Task<int> SaveAsync(Stage stage, TagDraw draw, CancellationToken ct)
    {
        await stage.DoAsync(Actor.System, services =>
        {
            var db = services.GetRequiredService<ActivityReportingDbContext>();
            db.Tags.AddRange(draw.All);
            return db.SaveChangesAsync(ct);
        });
        return draw.All.Count;
    }
}
