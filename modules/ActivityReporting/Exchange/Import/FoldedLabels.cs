using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Finds a value by its label: accents, case, hyphens and apostrophes do not matter.</summary>
internal static class FoldedLabels<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Most files say them as they are: folding would be most of the work.</summary>
    private static readonly Dictionary<string, TEnum> AsTheyAre = Enum.GetValues<TEnum>().ToDictionary(value => Labels.Of(value));
    private static readonly Dictionary<string, TEnum> Known = Enum.GetValues<TEnum>().ToDictionary(value => SearchText.Fold(Labels.Of(value)));

    public static TEnum? Find(string label) => AsTheyAre.TryGetValue(label, out var exact) ? exact : Known.TryGetValue(SearchText.Fold(label), out var value) ? value : null;
}
