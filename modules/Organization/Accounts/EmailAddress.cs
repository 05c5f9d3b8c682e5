using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.SharedKernel;

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

    /// <summary>What addresses are compared by; unlike Identity's own, never throws on what is typed.</summary>
    public static string Normalize(string email) => SearchText.WellFormed(email).Normalize().ToUpperInvariant();
}
