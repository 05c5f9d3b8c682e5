using ConseillerNumerique.BuildingBlocks.Persistence;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>Woken by a save, waited for by the relay; waking twice is waking once.</summary>
internal sealed class OutboxSignal<TContext> : IDisposable
    where TContext : ModuleDbContext
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
            // Already awake: that is what was wanted.
        }
    }

    public void Dispose() => _woken.Dispose();

    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => _woken.WaitAsync(longest, ct);
}
