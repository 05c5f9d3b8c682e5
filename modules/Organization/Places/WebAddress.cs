namespace ConseillerNumerique.Organization.Places;

/// <summary>Addresses that strangers will follow.</summary>
internal static class WebAddress
{
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

    public static bool IsOfAccesLibre(string? address) =>
        address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host is (AccesLibre or AccesLibreToday));
}
