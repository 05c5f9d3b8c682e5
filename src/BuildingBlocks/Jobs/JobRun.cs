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

    /// <summary>The argument of a run that only tells what it would do; jobs registered so understand it.</summary>
    public const string DryRun = "essai";

    /// <summary>Nothing is to be changed.</summary>
    public bool IsDry => Argument == DryRun;

    /// <summary>As queued; null for a run of the schedule.</summary>
    public string? Argument { get; } = argument;

    /// <summary>May be called at each step: it is written at most twice a second, and for the last step.</summary>
    /// <param name="done">Steps done.</param>
    /// <param name="total">Steps in all; 0 when unknown.</param>
    /// <param name="what">In French, shown to administrators.</param>
    /// <param name="ct">Of the run.</param>
    public Task ReportAsync(int done, int total, string what, CancellationToken ct) => report(new(done, total, what), ct);

    /// <summary>What a retention job says: « Effacé : 12 sessions », or what a dry run would erase.</summary>
    public string Erased(int count, string one, string many)
    {
        var what = count switch { 0 => $"aucune {one}", 1 => $"1 {one}", _ => $"{count} {many}" };
        return IsDry ? $"Essai à blanc, rien n’est changé. À effacer\u00A0: {what}" : $"Effacé\u00A0: {what}";
    }
}
