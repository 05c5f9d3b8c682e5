using ConseillerNumerique.BuildingBlocks.Imports;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Where each column of a file stands: found by name, in any order.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> _places = [];
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    /// <summary>As they stand.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Names that stand twice.</summary>
    public IReadOnlyList<string> Doubled { get; private init; } = [];

    public static ColumnMap Of(TableRow header)
    {
        List<string> doubled = [];
        var map = new ColumnMap { Doubled = doubled };
        for (var column = 0; column < header.Cells.Count; column++)
        {
            if (header.Cells[column] is not string name || SearchText.Fold(name) is not { Length: > 0 } key)
            {
                continue;
            }

            map._names.Add(name.Trim());
            if (!map._places.TryAdd(key, column))
            {
                doubled.Add(name.Trim());
            }
        }

        return map;
    }

    public bool Has(string name) => _places.ContainsKey(SearchText.Fold(name));

    /// <summary>-1 without such a column.</summary>
    /// <param name="folded">See <see cref="SearchText.Fold"/>.</param>
    public int PlaceOf(string folded) => _places.GetValueOrDefault(folded, -1);
}
