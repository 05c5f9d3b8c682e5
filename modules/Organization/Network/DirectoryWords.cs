using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Network;

/// <summary>How the directory counts and names.</summary>
internal static class DirectoryWords
{
    public static string People(int count) => Counted(count, "personne", "personnes");

    public static string Places(int count) => Counted(count, "lieu d’activité", "lieux d’activité");

    public static string Advisors(int count) => count == 0 ? "Sans conseiller aujourd’hui" : Counted(count, "conseiller", "conseillers");

    public static string TradeOf(PersonRow person) => (person.IsAdvisor, person.IsCoordinator) switch
    {
        (true, true) => "Conseiller numérique et coordinateur",
        (false, true) => "Coordinateur",
        _ => "Conseiller numérique",
    };

    private static string Counted(int count, string one, string several) =>
        $"{FrenchNumbers.Integer(count)} {(count < 2 ? one : several)}";
}
