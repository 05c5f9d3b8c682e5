namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>
/// Work done outside a request. At least once, hence idempotent: a run that a kill cut short is begun again. Two runs
/// of one job never overlap.
/// </summary>
public interface IBackgroundJob
{
    /// <returns>One French line for the history: « 12 rapports figés ».</returns>
    /// <exception cref="Exception">Any: the run is tried again after a pause, then recorded as failed.</exception>
    Task<string> RunAsync(JobRun run, CancellationToken ct);
}
