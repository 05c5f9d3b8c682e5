using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>What a commune field came back with: a text, and a code that a suggestion or a candidate has put beside it.</summary>
public sealed record CommuneAnswer
{
    /// <summary>INSEE; null when nothing was typed, or nothing certain.</summary>
    public string? Code { get; private init; }

    /// <summary>Why the text leads to no commune; null when it does or when there is none.</summary>
    public string? Message { get; private init; }

    public IReadOnlyList<Choice> Candidates { get; private init; } = [];

    /// <summary>
    /// The text is what was seen: a code that does not go with it is older (nothing empties it without
    /// scripts) and is left.
    /// </summary>
    public static CommuneAnswer Of(Communes.Communes communes, string? text, string? code)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new();
        }

        if (communes.Find(code) is { } known && known.Label == text.Trim())
        {
            return new() { Code = known.Code };
        }

        var typed = communes.ParseTyped(text);
        var chosen = typed.Commune ?? typed.Candidates.FirstOrDefault(candidate => candidate.Code == code);
        return chosen is not null
            ? new() { Code = chosen.Code }
            : new()
            {
                Message = typed.Message,
                Candidates = [.. typed.Candidates.Select(candidate => new Choice(candidate.Code, candidate.Label))],
            };
    }
}
