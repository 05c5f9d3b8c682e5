using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>What a funder sees, as a sentence: domain.md §8 for people.</summary>
internal static class FunderWords
{
    /// <summary>« Drôme (26) », « Auvergne-Rhône-Alpes », « France entière ».</summary>
    public static string NameOf(Territory territory, Communes communes)
    {
        var name = communes.NameOf(territory) ?? territory.Code;
        return territory.Kind == TerritoryKind.Departement ? $"{name} ({territory.Code})" : name;
    }

    /// <summary>What the scopes of a day open.</summary>
    public static string Sees(IEnumerable<FunderScopeRow> scopes)
    {
        var parts = scopes.OrderByDescending(scope => scope.Scope.Territory?.Kind).ThenBy(scope => scope.Name).Select(Part).ToList();
        return parts switch
        {
            [] => "Ne voit aucun rapport aujourd’hui.",
            [var only] => $"Voit aujourd’hui les rapports {only}.",
            [.. var first, var last] => $"Voit aujourd’hui les rapports {string.Join(", ", first)}, ainsi que {last}.",
        };
    }

    private static string Part(FunderScopeRow row) => row.Scope.Territory?.Kind switch
    {
        TerritoryKind.Nation => "de la France entière, des régions, des départements et de toutes les structures",
        TerritoryKind.Region => $"de la région {row.Name}, de ses départements et de leurs structures",
        TerritoryKind.Departement => $"du département {row.Name} et de ses structures",
        _ => $"de la structure «\u00A0{row.Name}\u00A0»",
    };
}
