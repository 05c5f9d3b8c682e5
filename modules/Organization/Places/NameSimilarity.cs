namespace ConseillerNumerique.Organization.Places;

/// <summary>How much two names of places of one commune are alike, 0 to 1; <see cref="Alike"/> is worth a question.</summary>
internal static class NameSimilarity
{
    public const double Alike = 0.66;

    private static readonly HashSet<string> Empty = ["de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "s", "municipale", "municipal"];

    /// <param name="one">Folded, as <see cref="Place.NameKey"/>.</param>
    /// <param name="other">Folded.</param>
    /// <param name="commune">Folded name of the commune, which tells nothing apart.</param>
    public static double Of(string one, string other, string commune)
    {
        var ignored = commune.Split(' ').ToHashSet(StringComparer.Ordinal);
        var (first, second) = (Words(one, ignored), Words(other, ignored));
        if (first.Length == 0 || second.Length == 0)
        {
            return one == other ? 1 : 0;
        }

        return Math.Max(SharedWords(first, second), SharedPairs(string.Concat(first), string.Concat(second)));
    }

    private static string[] Words(string name, HashSet<string> ignored) =>
        [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word) && !ignored.Contains(word)).Distinct()];

    /// <summary>Of the shorter name: « Médiathèque » is in « Médiathèque Louis-Aragon ».</summary>
    private static double SharedWords(string[] one, string[] other) => one.Intersect(other).Count() / (double)Math.Min(one.Length, other.Length);

    /// <summary>Pairs of letters in common, which forgives a slip of the finger (Dice).</summary>
    private static double SharedPairs(string one, string other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        return first.Count + second.Count == 0 ? 0 : 2.0 * first.Intersect(second).Count() / (first.Count + second.Count);
    }

    private static HashSet<string> Pairs(string text) =>
        [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(start => text.Substring(start, 2))];
}
