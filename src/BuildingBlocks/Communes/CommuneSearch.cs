using System.Buffers;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>What a person has begun to type, to the communes it may mean, best first.</summary>
internal sealed class CommuneSearch(CommuneTable table)
{
    /// <summary>Longer texts are no name: the longest has 45 characters.</summary>
    public const int MaxLength = 100;

    private const int FewestDigits = 2;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789");

    /// <summary>By name, or by postal and INSEE code.</summary>
    public BestCommunes Find(string text, int take)
    {
        var best = new BestCommunes(take, table.Populations);
        var typed = text.Trim();
        if (typed.Length is 0 or > MaxLength)
        {
            return best;
        }

        var code = typed.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        if (IsDigits(code))
        {
            OfferPostalCode(code, best);
        }
        else
        {
            OfferName(typed, best);
        }

        OfferCode(code, best);
        return best;
    }

    /// <summary>
    /// By INSEE code; an old one only if nothing else was meant: « 97127 » was Saint-Martin, and is post for La
    /// Désirade.
    /// </summary>
    public void OfferCode(string code, BestCommunes best)
    {
        var commune = best.Count == 0 ? table.Resolve(code) : table.Find(code);
        if (commune >= 0)
        {
            best.Offer(0, commune);
        }
    }

    public static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(_digits);

    private void OfferName(string text, BestCommunes best)
    {
        var key = PlaceNames.Key(text);
        if (key.Length == 0)
        {
            return;
        }

        table.Names.OfferBeginnings(key, best);
        if (PlaceNames.KeyOfBegunWord(text, key) is { } begun)
        {
            table.Names.OfferBeginnings(begun, best);
        }
    }

    /// <summary>Of a whole postal code, the arrondissement comes before its commune: it says more.</summary>
    private void OfferPostalCode(string digits, BestCommunes best)
    {
        if (digits.Length is < FewestDigits or > PostalIndex.CodeLength)
        {
            return;
        }

        foreach (var commune in table.PostalCodes.BeginningWith(digits))
        {
            var isVague = digits.Length == PostalIndex.CodeLength && table.HasArrondissements(commune);
            best.Offer(isVague ? 1 : 0, commune);
        }
    }
}
