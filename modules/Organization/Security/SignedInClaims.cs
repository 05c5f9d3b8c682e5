using System.Security.Claims;

namespace ConseillerNumerique.Organization.Security;

/// <summary>What the host says of the session besides who it is.</summary>
internal static class SignedInClaims
{
    /// <summary>The claim that the host puts the session's id in.</summary>
    private const string Session = "sid";

    public static Guid SessionId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirst(Session)?.Value, out var id) ? id : Guid.Empty;
}
