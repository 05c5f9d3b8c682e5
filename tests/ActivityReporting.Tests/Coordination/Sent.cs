namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

/// <summary>What a coordinator types.</summary>
internal static class Sent
{
    public const string AnimationPath = "/coordination/nouvelle/animation";
    public const string EventPath = "/coordination/nouvelle/evenement";
    public const string PartnershipPath = "/coordination/nouvelle/partenariat";

    public static (string Name, string Value)[] Animation(params (string Name, string Value)[] instead) => With(
        [
            ("Input.Date", "2026-03-16"), ("Input.Kind", "WorkingGroup"), ("Input.Duration", "90"), ("Input.Advisors", "6"),
            ("Input.Structures", "0"), ("Input.Others", "0"), ("Input.Initiative", "Own"), ("Input.Themes", "Network"),
        ],
        instead);

    public static (string Name, string Value)[] Partnership(params (string Name, string Value)[] instead) => With(
        [
            ("Input.Date", "2026-03-16"), ("Input.Kind", "GrantSearch"), ("Input.Level", "Region"),
            ("Input.Partners[0].Name", "Mairie de Crest"), ("Input.Partners[0].Kind", "Commune"),
        ],
        instead);

    public static (string Name, string Value)[] Event(params (string Name, string Value)[] instead) => With(
        [
            ("Input.Date", "2026-03-16"), ("Input.Kind", "Public"), ("Input.Title", "Fête du numérique"), ("Input.Participants", "80"),
            ("Input.Organisers", "OwnEmployer"), ("Input.Organisers", "Association"), ("Input.Level", "Commune"),
        ],
        instead);

    private static (string Name, string Value)[] With((string Name, string Value)[] fields, (string Name, string Value)[] instead) =>
        [.. fields.Where(field => !Array.Exists(instead, one => one.Name == field.Name)), .. instead];
}
