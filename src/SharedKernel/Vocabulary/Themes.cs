namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>How the themes are grouped.</summary>
public static class Themes
{
    private static readonly Theme[] CitizenThemes =
    [
        Theme.SocialNetworks, Theme.Security, Theme.Parenthood, Theme.Schooling, Theme.DigitalCulture,
        Theme.ArtificialIntelligence,
    ];

    /// <summary>The 19 themes of mediation.</summary>
    public static IReadOnlyList<Theme> Mediation { get; } = [.. Enum.GetValues<Theme>().Where(theme => theme <= Theme.Procedures)];

    /// <summary>The 11 kinds of procedure: only together with <see cref="Theme.Procedures"/>.</summary>
    public static IReadOnlyList<Theme> Administrative { get; } = [.. Enum.GetValues<Theme>().Where(IsAdministrative)];

    public static bool IsAdministrative(this Theme theme) => theme > Theme.Procedures;

    public static ThemeFamily Family(this Theme theme) =>
        theme >= Theme.Procedures ? ThemeFamily.Procedures
        : CitizenThemes.Contains(theme) ? ThemeFamily.Citizen
        : ThemeFamily.Everyday;
}
