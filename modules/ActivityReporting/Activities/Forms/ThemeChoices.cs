using ConseillerNumerique.ActivityReporting.QuickEntry;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The themes as tiles: the six most used first where three taps must do, all by family elsewhere.</summary>
internal static class ThemeChoices
{
    private const string AsksProcedure = "demarches";

    private static readonly Theme[] MostUsed =
        [Theme.Procedures, Theme.HandlingEquipment, Theme.Email, Theme.Security, Theme.Health, Theme.Browsing];

    private static readonly Dictionary<Theme, string> Icons = new()
    {
        [Theme.Diagnosis] = "clipboard2-check",
        [Theme.HandlingEquipment] = "laptop",
        [Theme.Maintenance] = "tools",
        [Theme.ManagingContent] = "folder2-open",
        [Theme.Browsing] = "globe2",
        [Theme.Email] = "envelope-at",
        [Theme.OfficeSoftware] = "file-earmark-text",
        [Theme.SocialNetworks] = "chat-dots",
        [Theme.Health] = "heart-pulse",
        [Theme.BankingAndShopping] = "credit-card",
        [Theme.HelpingProfessionals] = "briefcase",
        [Theme.JobInsertion] = "person-workspace",
        [Theme.Security] = "shield-lock",
        [Theme.Parenthood] = "people",
        [Theme.Schooling] = "mortarboard",
        [Theme.Creating] = "palette",
        [Theme.DigitalCulture] = "lightbulb",
        [Theme.ArtificialIntelligence] = "stars",
        [Theme.Procedures] = "card-checklist",
    };

    private const string OwnGroup = "Vos thèmes habituels";

    /// <summary>Six: the advisor's own first, then the most used of all.</summary>
    public static IReadOnlyList<Choice> Usual(UsualAnswers usual) => [.. Six(usual).Select(theme => Of(theme) with { Icon = Icons[theme] })];

    public static IReadOnlyList<Choice> Others(UsualAnswers usual) =>
        [.. ByFamily(Themes.Mediation.Except(Six(usual))).Select(theme => Of(theme) with { Icon = Icons[theme], Group = Family(theme) })];

    public static IReadOnlyList<Choice> All(UsualAnswers usual) =>
    [
        .. usual.Themes.Select(theme => Of(theme) with { Group = OwnGroup }),
        .. ByFamily(Themes.Mediation.Except(usual.Themes)).Select(theme => Of(theme) with { Group = Family(theme) }),
    ];

    /// <summary>As a list to choose one from.</summary>
    public static IReadOnlyList<Choice> OneOfThem(UsualAnswers usual) => [.. All(usual).Select(choice => choice with { Hint = null, Reveals = null })];

    public static IReadOnlyList<Choice> Administrative { get; } = [.. Themes.Administrative.Select(Of)];

    /// <summary>The thirty of them as a list to filter by.</summary>
    public static IReadOnlyList<Choice> Filter { get; } =
        [.. Enum.GetValues<Theme>().Select(theme => new Choice(theme.ToString(), Labels.Of(theme)))];

    private static IEnumerable<Theme> Six(UsualAnswers usual) => usual.Themes.Concat(MostUsed).Distinct().Take(MostUsed.Length);

    private static IOrderedEnumerable<Theme> ByFamily(IEnumerable<Theme> themes) => themes.OrderBy(theme => theme.Family());

    private static string Family(Theme theme) => Labels.Of(theme.Family());

    private static Choice Of(Theme theme) => new(theme.ToString(), Labels.Of(theme))
    {
        Hint = Labels.ExampleOf(theme),
        Reveals = theme == Theme.Procedures ? AsksProcedure : null,
    };
}
