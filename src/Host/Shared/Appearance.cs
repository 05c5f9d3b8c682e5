namespace ConseillerNumerique.Host.Shared;

/// <summary>Light, dark, or what the device says; remembered in a cookie that holds nothing else.</summary>
internal sealed record Appearance(string Value, string Label, string Icon, string? Theme)
{
    public const string Cookie = "apparence";

    public static readonly Appearance Automatic = new("auto", "Comme l’appareil", "circle-half", null);

    public static readonly IReadOnlyList<Appearance> All =
    [
        Automatic,
        new("clair", "Apparence claire", "sun", "light"),
        new("sombre", "Apparence sombre", "moon-stars", "dark"),
    ];

    public static Appearance Of(HttpRequest request) => Named(request.Cookies[Cookie]) ?? Automatic;

    public static Appearance? Named(string? value) => All.FirstOrDefault(appearance => appearance.Value == value);
}
