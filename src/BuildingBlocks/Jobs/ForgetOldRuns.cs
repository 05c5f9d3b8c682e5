namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Keeps the history of runs to 400 days: a year and the month's report after it.</summary>
internal sealed class ForgetOldRuns(JobJournal journal) : IBackgroundJob
{
    private static readonly TimeSpan Retention = TimeSpan.FromDays(400);

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(run.IsDry ? await journal.CountOldAsync(Retention, ct) : await journal.ForgetAsync(Retention, ct), "exécution", "exécutions");
}
