namespace ConseillerNumerique.Organization.Places;

/// <summary>Addresses that strangers will follow.</summary>
internal static class WebAddress
{
    /// <summary>The only one that the standard of the open data takes.</summary>
    private const string AccesLibre = "acceslibre.beta.gouv.fr";

    private const string AccesLibreToday = "acceslibre.gouv.fr";

    /// <summary>None, or an absolute web address without a password in it.</summary>
    public static bool IsGood(string? address) =>
        address is null
        || (address.Length <= Place.MaxLinkLength
            && !address.Any(char.IsWhiteSpace)
            && !address.Contains('|', StringComparison.Ordinal) // parts the values of the open data
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0);

    /// <summary>None, or a sheet of the State's register of accessibility, under either of its hosts.</summary>
    public static bool IsOfAccesLibre(string? address) =>
        address is null
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme == Uri.UriSchemeHttps
            && uri.IsDefaultPort
            && IsSheet(uri));

    /// <summary>The sheet under the host that the standard takes, whichever was typed; null for what is none.</summary>
    public static string? OfStandard(string? sheet) =>
        Uri.TryCreate(sheet, UriKind.Absolute, out var uri) && IsSheet(uri) ? $"https://{AccesLibre}{uri.PathAndQuery}{uri.Fragment}" : null;

    private static bool IsSheet(Uri uri) => uri.Host is (AccesLibre or AccesLibreToday) && uri.AbsolutePath.Length > 1;
}
