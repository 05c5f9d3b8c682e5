using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Search;

/// <summary>What a <c>pick-field</c> came back with: the one that is meant, or why it is not clear.</summary>
internal sealed record Pick
{
    private const int MostCandidates = 8;

    private static readonly CompareInfo French = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    /// <summary>Null when nothing was typed, or nothing certain.</summary>
    public Named? One { get; private init; }

    /// <summary>Why the text leads to nobody; null when it does or when there is none.</summary>
    public string? Message { get; private init; }

    public IReadOnlyList<Choice> Candidates { get; private init; } = [];

    /// <param name="all">Who or what may be meant.</param>
    /// <param name="text">As typed; what was seen counts, an id that does not go with it is older and is left.</param>
    /// <param name="id">Of the candidate that was chosen.</param>
    public static Pick Of(IReadOnlyCollection<Named> all, string? text, Guid? id)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new();
        }

        var found = Find(all, text.Trim());
        return found.Count == 1 ? new() { One = found[0] }
            : found.Find(one => one.Id == id) is { } chosen ? new() { One = chosen }
            : found.Count == 0 ? new() { Message = $"«\u00A0{text.Trim()}\u00A0» ne répond à rien de connu ici." }
            : new() { Message = MessageOf(found.Count), Candidates = found.Count <= MostCandidates ? ChoicesOf(found) : [] };
    }

    /// <summary>Every word, in any order, anywhere in the label or the other text; accents and case do not matter.</summary>
    public static bool Holds(Named one, string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(word => Holds(one.Label, word) || (one.Other is { } other && Holds(other, word)));

    private static bool Holds(string text, string word) =>
        French.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    /// <summary>The label as it stands, else the other text as it stands, else whatever holds the words.</summary>
    private static List<Named> Find(IReadOnlyCollection<Named> all, string text)
    {
        var exact = all.Where(one => one.Label == text || string.Equals(one.Other, text, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 ? exact
            : [.. all.Where(one => Holds(one, text)).OrderBy(one => one.Label, StringComparer.CurrentCultureIgnoreCase).ThenBy(one => one.Id)];
    }

    private static string MessageOf(int count) => count <= MostCandidates
        ? $"{count} réponses possibles\u00A0: choisissez."
        : $"{FrenchNumbers.Integer(count)} réponses possibles\u00A0: précisez.";

    private static IReadOnlyList<Choice> ChoicesOf(List<Named> found) =>
        [.. found.Select(one => new Choice(one.Id.ToString(), one.Other is null ? one.Label : $"{one.Label} ({one.Other})"))];
}
