namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>What a job is asked, and where it tells how far it is.</summary>
public sealed class JobRun(string? argument, Func<JobProgress, CancellationToken, Task> report)
{
    private static readonly Func<JobProgress, CancellationToken, Task> Nowhere = (_, _) => Task.CompletedTask;

    /// <summary>A run that nobody follows.</summary>
    public JobRun(string? argument = null)
        : this(argument, Nowhere)
    {
    }

    /// <summary>As queued; null for a run of the schedule.</summary>
    public string? Argument { get; } = argument;

    /// <summary>May be called at each step: it is written at most twice a second, and for the last step.</summary>
    /// <param name="done">Steps done.</param>
    /// <param name="total">Steps in all; 0 when unknown.</param>
    /// <param name="what">In French, shown to administrators.</param>
    /// <param name="ct">Of the run.</param>
    public Task ReportAsync(int done, int total, string what, CancellationToken ct) => report(new(done, total, what), ct);
}
