using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Queues jobs and tells what became of them.</summary>
public interface IJobs
{
    /// <summary>Queued durably; the running host begins it within a second, whichever process asked.</summary>
    /// <returns>The run's id; that of a run which waits to begin with the same argument, if there is one.</returns>
    /// <exception cref="ArgumentException">No job of this host has that name.</exception>
    Task<Guid> EnqueueAsync(string job, string? argument, CancellationToken ct);

    /// <summary>Runs here and now, recorded in the history, without a second try.</summary>
    /// <returns>The job's summary.</returns>
    /// <exception cref="Exception">What the job threw.</exception>
    Task<string> RunInlineAsync(
        string job, string? argument, IProgress<JobProgress>? progress, CancellationToken ct);

    /// <summary>Runs here what is queued and due, for tests and for hosts without a scheduler.</summary>
    /// <returns>How many runs were tried.</returns>
    Task<int> RunQueuedAsync(CancellationToken ct);

    /// <summary>Queues the same job with the same argument once more.</summary>
    /// <returns>The new run, or null when there is no such run or job any more.</returns>
    Task<Guid?> RetryAsync(Guid run, CancellationToken ct);

    Task<JobRunRow?> FindAsync(Guid run, CancellationToken ct);

    /// <summary>Every job of this host, by title.</summary>
    Task<IReadOnlyList<JobRow>> ListAsync(CancellationToken ct);

    /// <summary>Running first, then queued; at most 100.</summary>
    Task<IReadOnlyList<JobRunRow>> OpenRunsAsync(CancellationToken ct);

    /// <summary>Ended runs, newest first.</summary>
    /// <param name="page">1 for the first.</param>
    /// <param name="ct">Of the request.</param>
    Task<Page<JobRunRow>> HistoryAsync(int page, CancellationToken ct);
}
