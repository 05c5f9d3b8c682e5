using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.Host.Site;

/// <summary>Where each part of the site lies.</summary>
internal static class SiteParts
{
    private static readonly (string Path, SitePart Part)[] Paths =
    [
        ("/reseau", SitePart.Directory),
        ("/trouver", SitePart.PublicPlaces),
        ("/donnees", SitePart.PublicPlaces),
        ("/projets", SitePart.PeerProjects),
        ("/ressources", SitePart.Library),
        ("/formation", SitePart.Training),
        ("/coordination", SitePart.Coordination),
    ];

    /// <summary>What leads to a closed part is not shown.</summary>
    public static bool IsOpen(this HttpContext context, string path) => context.Features.Get<SiteState>()?.IsOpen(new PathString(path)) != false;

    public static bool IsOpen(this SiteState state, PathString path) =>
        !Paths.Any(one => path.StartsWithSegments(one.Path, StringComparison.OrdinalIgnoreCase) && state.ClosedParts.Contains(one.Part));
}
