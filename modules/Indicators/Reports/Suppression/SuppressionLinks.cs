namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>Which rows of the second table are a part of which row of the first: places of communes.</summary>
internal sealed class SuppressionLinks(IEnumerable<(int Part, int Whole)> pairs)
{
    /// <summary>The first table, and the second.</summary>
    public const int Wholes = 0;

    /// <inheritdoc cref="Wholes" />
    public const int Parts = 1;

    private readonly List<(int Part, int Whole)> _pairs = [.. pairs];

    public ILookup<int, int> PartsOf => _pairs.ToLookup(pair => pair.Whole, pair => pair.Part);

    /// <summary>Null: a place in several communes, or rows put together.</summary>
    public int? WholeOf(int part) =>
        _pairs.Where(pair => pair.Part == part).Select(pair => (int?)pair.Whole).FirstOrDefault();
}
