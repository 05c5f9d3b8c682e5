using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The icons of the sprite made at build from src/Assets/icons.json.</summary>
internal static class Icons
{
    private const string Sprite = "/lib/icons.svg";

    /// <summary>Seen only; give a label where the icon stands alone.</summary>
    public static Markup Svg(ViewContext view, string name, string? label = null)
    {
        var markup = new Markup();
        _ = label is null ? markup.Add($"<svg class=bi aria-hidden=true>")
            : markup.Add($"<svg class=bi role=img aria-label=\"{label}\">");
        return markup.Add($"<use href=\"{Href(view)}#{name}\"/></svg>");
    }

    /// <summary>Eight characters of the version tell two sprites apart, and a page has dozens of icons.</summary>
    private static string Href(ViewContext view)
    {
        var request = view.HttpContext.Request;
        var versions = view.HttpContext.RequestServices.GetRequiredService<IFileVersionProvider>();
        var versioned = versions.AddFileVersionToPath(request.PathBase, request.PathBase + Sprite);
        var version = versioned.IndexOf("?v=", StringComparison.Ordinal);
        return version < 0 ? versioned : versioned[..Math.Min(versioned.Length, version + "?v=".Length + 8)];
    }
}
