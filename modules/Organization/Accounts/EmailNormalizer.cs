using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>Makes Identity's lookups find what we saved.</summary>
internal sealed class EmailNormalizer : ILookupNormalizer
{
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => NormalizeEmail(name);

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => email is null ? null : EmailAddress.Normalize(email);
}
