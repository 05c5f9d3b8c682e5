using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What a link holds that nobody can guess.</summary>
internal static class LinkSecret
{
    private const int Bytes = 32;

    public static string Draw() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));
}
