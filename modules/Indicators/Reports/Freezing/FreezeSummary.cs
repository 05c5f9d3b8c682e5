using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>What a run did.</summary>
internal sealed record FreezeSummary
{
    public required int Frozen { get; init; }

    /// <summary>« CCAS de Crest (octobre 2026) ».</summary>
    public required IReadOnlyList<string> Failed { get; init; }

    public string ToText()
    {
        var frozen = Frozen switch
        {
            0 => "Aucun rapport à figer",
            1 => "1 rapport figé",
            _ => $"{FrenchNumbers.Integer(Frozen)} rapports figés",
        };
        return Failed.Count switch
        {
            0 => $"{frozen}.",
            1 => $"{frozen}, 1 échec\u00A0: {Failed[0]}.",
            _ => $"{frozen}, {FrenchNumbers.Integer(Failed.Count)} échecs\u00A0: {string.Join(", ", Failed)}.",
        };
    }
}
