namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>Delivers events where no loop does: in commands and in tests.</summary>
public sealed class OutboxPump(IEnumerable<IOutboxRelay> relays)
{
    /// <summary>Until no module has any that is due; what fails backs off and is left to the next host.</summary>
    public async Task DeliverAllAsync(CancellationToken ct)
    {
        int delivered;
        do
        {
            delivered = 0;
            foreach (var relay in relays)
            {
                delivered += await relay.DeliverPendingAsync(ct);
            }
        }
        while (delivered > 0);
    }
}
