using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>What targets are called, by the form, the dashboard and the sentences alike.</summary>
internal static class TargetWords
{
    public const string Activities = "Activités réalisées";
    public const string Attendances = "Accompagnements";
    public const string Workshops = "Ateliers réalisés";
    public const string Hours = "Heures d’intervention";
    public const string Persons = "Personnes suivies distinctes";

    /// <summary>« activités réalisées : 200, ateliers réalisés : 40 ».</summary>
    public static string Of(TargetNumbers numbers)
    {
        var said = numbers.Lines.Where(line => line.Number is not null)
            .Select(line => $"{char.ToLowerInvariant(line.Label[0])}{line.Label[1..]}\u00A0: {FrenchNumbers.Integer(line.Number!.Value)}") // asked before
            .ToList();
        return said.Count == 0 ? "aucun objectif" : string.Join(", ", said);
    }
}
