namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>Fills the tables of a rebuild, which are empty, with a fact of every activity and their totals.</summary>
internal interface IFillTables
{
    /// <returns>How many activities were read.</returns>
    Task<int> FillAsync(Func<RebuildProgress, CancellationToken, Task> progress, CancellationToken ct);
}
