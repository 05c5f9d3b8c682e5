using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Names of columns, whatever their accents, case and apostrophes.</summary>
internal sealed class FoldedNames : IEqualityComparer<string>
{
    public static FoldedNames Instance { get; } = new();

    public bool Equals(string? x, string? y) => SearchText.Fold(x ?? "") == SearchText.Fold(y ?? "");

    public int GetHashCode(string obj) => SearchText.Fold(obj).GetHashCode(StringComparison.Ordinal);
}
