using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Targets;

internal static class TargetWords
{
    /// <summary>« activités réalisées : 200, ateliers réalisés : 40 ».</summary>
    public static string Of(TargetNumbers numbers)
    {
        var said = numbers.Lines.Where(line => line.Number is not null)
            .Select(line => $"{char.ToLowerInvariant(line.Label[0])}{line.Label[1..]}\u00A0: {FrenchNumbers.Integer(line.Number!.Value)}") // asked before
            .ToList();
        return said.Count == 0 ? "aucun objectif" : string.Join(", ", said);
    }
}
