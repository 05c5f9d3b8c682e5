using System.Security.Claims;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Host.Shared;

/// <param name="Path">From the root of the site.</param>
/// <param name="Label">What people read.</param>
/// <param name="Roles">Who finds it; empty for everybody who is signed in.</param>
internal sealed record NavigationEntry(string Path, string Label, params IReadOnlyList<Role> Roles)
{
    public bool IsFor(ClaimsPrincipal user) => Roles.Count == 0 || Roles.Any(role => user.IsInRole(role.ToString()));

    /// <summary>« page » on the page itself, « true » on those below it, as aria-current expects.</summary>
    public string? CurrentOn(PathString path) =>
        path.Equals(Path, StringComparison.OrdinalIgnoreCase) ? "page"
        : Path != "/" && path.StartsWithSegments(Section) ? "true"
        : null;

    /// <summary>/administration/jobs stands for all of /administration.</summary>
    private string Section => Path[..(Path.IndexOf('/', 1) is var end and > 0 ? end : Path.Length)];
}
