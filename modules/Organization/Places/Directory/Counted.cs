using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>Numbers with their word.</summary>
internal static class Counted
{
    public static string Places(long count) => $"{FrenchNumbers.Integer(count)} {(count < 2 ? "lieu" : "lieux")}";

    public static string Advisors(int count) => count switch
    {
        0 => "Aucun conseiller numérique n’y travaille aujourd’hui",
        1 => "Un conseiller numérique y travaille",
        _ => $"{count} conseillers numériques y travaillent",
    };

    /// <summary>Those whose names are not told.</summary>
    public static string OtherAdvisors(int count) => count == 1
        ? "Un autre conseiller numérique y travaille, sans figurer dans l’annuaire"
        : $"{count} autres conseillers numériques y travaillent, sans figurer dans l’annuaire";
}
