using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Waits until what was saved before now has reached the facts: a report must not miss it.</summary>
internal sealed class AwaitEvents(IEnumerable<IOutboxRelay> relays, TimeProvider clock)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>A command has no relay of its own beside it: after this long it delivers by itself, which is never wrong.</summary>
    private static readonly TimeSpan OwnDelivery = TimeSpan.FromSeconds(2);

    /// <summary>An event that fails is parked after about nine minutes of tries.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <returns>Sentences for section 10: what could not be delivered.</returns>
    /// <exception cref="TimeoutException">The relay stands still.</exception>
    public async Task<IReadOnlyList<string>> DeliveredAsync(CancellationToken ct)
    {
        List<string> notices = [];
        foreach (var relay in relays)
        {
            var state = await relay.StateAsync(ct);
            if (state.Pending > 0)
            {
                await PassedAsync(relay, state.LastSequence, ct);
                state = await relay.StateAsync(ct);
            }

            notices.AddRange(Notices(state));
        }

        return notices;
    }

    private static IEnumerable<string> Notices(RelayState state)
    {
        var parked = state.Parked.Where(one => one.Type == typeof(ActivityRecorded).FullName).Select(one => one.Sequence).ToList();
        if (parked.Count > 0)
        {
            var numbers = string.Join(", ", parked.Select(FrenchNumbers.Integer));
            yield return parked.Count == 1
                ? $"1 enregistrement d’activité n’a pas pu être compté (nº {numbers} de la file « {state.Module} »)."
                : $"{FrenchNumbers.Integer(parked.Count)} enregistrements d’activité n’ont pas pu être comptés (nº {numbers} de la file « {state.Module} »).";
        }
    }

    private async Task PassedAsync(IOutboxRelay relay, long sequence, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        while (!await relay.HasPassedAsync(sequence, allBefore: true, ct))
        {
            var waited = clock.GetElapsedTime(start);
            if (waited > Longest)
            {
                throw new TimeoutException($"Les évènements de « {relay.Module} » ne sont pas livrés.");
            }

            if (waited > OwnDelivery)
            {
                await relay.DeliverPendingAsync(ct);
            }

            await Task.Delay(Step, ct);
        }
    }
}
