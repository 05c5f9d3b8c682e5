using Microsoft.Extensions.Configuration;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Where people reach the host, for links that leave it: the setting <c>Site:Address</c>.</summary>
public sealed class SiteAddress(IConfiguration configuration)
{
    private const string OfDevelopment = "http://localhost:5080";

    private readonly string _root = configuration["Site:Address"]?.TrimEnd('/') is { Length: > 0 } address ? address : OfDevelopment;

    /// <param name="path">From the root of the site: <c>/acces/…</c>.</param>
    public string Of(string path) => _root + path;
}
