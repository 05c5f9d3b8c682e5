namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Addresses as people paste them: one per line, or parted by commas, semicolons or blanks; « Name &lt;address&gt; » too.</summary>
internal static class PastedAddresses
{
    public const int Most = 500;

    private static readonly char[] Separators = ['\n', '\r', ',', ';', '\t'];

    /// <returns>In the order typed, as often as typed; what is no address too.</returns>
    public static IReadOnlyList<string> Read(string? pasted) =>
        [.. (pasted ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(AddressesIn)];

    private static IEnumerable<string> AddressesIn(string piece)
    {
        var (open, close) = (piece.IndexOf('<', StringComparison.Ordinal), piece.LastIndexOf('>'));
        if (open >= 0 && close > open)
        {
            return [piece[(open + 1)..close].Trim()];
        }

        var words = piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(word => word.Contains('@', StringComparison.Ordinal)) ? words : [piece];
    }
}
