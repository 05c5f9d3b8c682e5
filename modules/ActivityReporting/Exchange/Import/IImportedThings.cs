namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>How the records of a file are written: prepared first, saved while nobody else may write.</summary>
internal interface IImportedThings
{
    /// <summary>Of those that were new when they were prepared.</summary>
    int Count { get; }

    /// <returns>A French sentence when a rule is broken by now; null when all is ready.</returns>
    Task<string?> PrepareAsync(IReadOnlyList<ImportedRecord> records, ImportContext context, CancellationToken ct);

    /// <summary>Inside a transaction.</summary>
    /// <param name="report">Told how many of how many are saved.</param>
    /// <param name="ct">Of the run.</param>
    Task SaveAsync(Func<int, int, Task> report, CancellationToken ct);
}
