namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Woken when a run is queued in this process, so that it need not wait for the next look at the queue.</summary>
internal sealed class JobSignal : IDisposable
{
    private readonly SemaphoreSlim _woken = new(0, 1);

    public void Wake()
    {
        try
        {
            _woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already awake.
        }
    }

    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => _woken.WaitAsync(longest, ct);

    public void Dispose() => _woken.Dispose();
}
