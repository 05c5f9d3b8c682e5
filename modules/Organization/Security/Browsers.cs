namespace ConseillerNumerique.Organization.Security;

/// <summary>What a browser says it is, in words that its owner recognises.</summary>
internal static class Browsers
{
    // The more particular ones first: each names those that it descends from.
    private static readonly (string Mark, string Name)[] Programs =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Devices =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string NameOf(string userAgent)
    {
        var (program, device) = (Find(Programs, userAgent), Find(Devices, userAgent));
        return (program, device) switch
        {
            (null, null) => "Navigateur inconnu",
            (null, _) => $"Navigateur sur {device}",
            (_, null) => program,
            _ => $"{program} sur {device}",
        };
    }

    private static string? Find((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
