namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Understands what stands in a field when it is sent. Exact, unlike the search: a beginning of a name is proposed,
/// never taken for the commune.
/// </summary>
internal sealed class TypedCommuneReader(CommuneTable table, CommuneSearch search)
{
    private const int MaxCandidates = 100;
    private const int FewCandidates = 10;

    public TypedCommune Read(string? text)
    {
        var typed = text?.Trim() ?? string.Empty;
        if (typed.Length is 0 or > CommuneSearch.MaxLength)
        {
            return typed.Length == 0 ? TypedCommune.Missing : TypedCommune.Unknown;
        }

        return Settle(WithCode(typed))
            ?? Settle(WithName(typed, _ => true))
            ?? Settle(WithName(Arrondissements.FullName(typed) ?? string.Empty, _ => true))
            ?? ReadQualified(typed)
            ?? TypedCommune.Resembling(table.Take(search.Find(typed, FewCandidates)));
    }

    private static TypedCommune? Settle(Commune[] communes) => communes switch
    {
        [] => null,
        [var only] => TypedCommune.Of(only),
        _ => TypedCommune.Several(communes),
    };

    /// <summary>Postal or INSEE code alone; an arrondissement takes the place of its commune.</summary>
    private Commune[] WithCode(string typed)
    {
        var code = typed.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        var best = new BestCommunes(MaxCandidates, table.Populations);
        if (code.Length == PostalIndex.CodeLength && CommuneSearch.IsDigits(code))
        {
            OfferWithPostalCode(code, best);
        }

        search.OfferCode(code, best);
        return table.Take(best);
    }

    private void OfferWithPostalCode(string code, BestCommunes best)
    {
        foreach (var commune in table.PostalCodes.BeginningWith(code))
        {
            if (!table.HasArrondissements(commune))
            {
                best.Offer(0, commune);
            }
        }
    }

    /// <summary>Communes of exactly that name; those that had it formerly only if none has it today.</summary>
    private Commune[] WithName(string name, Func<Commune, bool> isMeant)
    {
        var folded = PlaceNames.Fold(name);
        var key = folded.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (key.Length == 0)
        {
            return [];
        }

        var today = WithKey(key, isFormer: false, isMeant);
        var sameWords = Array.FindAll(today, commune => PlaceNames.Fold(commune.Name) == folded);
        return sameWords.Length > 0 ? sameWords
            : today.Length > 0 ? today
            : WithKey(key, isFormer: true, isMeant);
    }

    private Commune[] WithKey(string key, bool isFormer, Func<Commune, bool> isMeant)
    {
        var best = new BestCommunes(MaxCandidates, table.Populations);
        foreach (var commune in table.Names.WithName(key, isFormer))
        {
            if (isMeant(table[commune]))
            {
                best.Offer(0, commune);
            }
        }

        return table.Take(best);
    }

    /// <summary>« Crest (26400) »: the name and the code must agree; if they do not, both are proposed.</summary>
    private TypedCommune? ReadQualified(string typed)
    {
        if (TypedText.Split(typed) is not { } parts)
        {
            return null;
        }

        return Settle(WithName(parts.Name, commune => IsIn(commune, parts.Qualifier)))
            ?? TypedCommune.Resembling(
                [.. WithName(parts.Name, _ => true).Concat(WithCode(parts.Qualifier)).Distinct().Take(MaxCandidates)]);
    }

    private bool IsIn(Commune commune, string qualifier)
    {
        var code = qualifier.ToUpperInvariant();
        return commune.DepartementCode == code
            || commune.PostalCodes.Contains(code)
            || (table.Resolve(code) is >= 0 and var resolved && table[resolved] == commune)
            || PlaceNames.Key(table.Departements.Get(commune.DepartementCode).Name) == PlaceNames.Key(qualifier);
    }
}
