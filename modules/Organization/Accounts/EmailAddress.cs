using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>E-mail addresses are kept as typed and compared without case.</summary>
internal static class EmailAddress
{
    private static readonly EmailAddressAttribute Shape = new();

    public static bool IsWellFormed(string email) =>
        email.Length is > 0 and <= Account.MaxEmailLength
        && Shape.IsValid(email)
        && !email.Any(char.IsWhiteSpace)
        && !email.Any(char.IsControl);

    /// <summary>As Identity's own normaliser does, so that its lookups find what we saved.</summary>
    public static string Normalize(string email) => email.Normalize().ToUpperInvariant();
}
