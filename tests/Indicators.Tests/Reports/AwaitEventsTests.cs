using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class AwaitEventsTests
{
    [Test]
    public async Task Waits_for_what_was_saved_before_it_began()
    {
        var relay = new StubRelay { Pending = 1 };

        var waiting = new AwaitEvents([relay], TimeProvider.System).DeliveredAsync(CancellationToken.None);
        var began = waiting.IsCompleted;
        relay.Pending = 0;
        await waiting;

        Assert.That(began, Is.False);
    }

    [Test]
    public async Task Delivers_by_itself_where_no_relay_runs()
    {
        var relay = new StubRelay { Pending = 1, DeliversOnDemand = true };

        await new AwaitEvents([relay], TimeProvider.System).DeliveredAsync(CancellationToken.None);

        Assert.That(relay.Pending, Is.Zero);
    }

    [Test]
    public async Task Names_the_activities_that_were_given_up_and_no_other_event()
    {
        var relay = new StubRelay
        {
            Parked = [Parked(1204, typeof(ActivityRecorded).FullName!), Parked(1205, "Another.Event"), Parked(1301, typeof(ActivityRecorded).FullName!)],
        };

        var notices = await new AwaitEvents([relay], TimeProvider.System).DeliveredAsync(CancellationToken.None);

        Assert.That(notices.Single(), Does.StartWith("2 enregistrements d’activité").And.Contain("1\u202F204").And.Contain("1\u202F301"));
    }

    [Test]
    public async Task Waits_on_a_real_host_for_nothing_when_nothing_is_pending()
    {
        using var host = new TestHost();

        var notices = await host.InScopeAsync(services => services.GetRequiredService<AwaitEvents>().DeliveredAsync(CancellationToken.None));

        Assert.That(notices, Is.Empty);
    }

    private static readonly DateTime First = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private static ParkedEvent Parked(long sequence, string type) => new(sequence, Guid.Empty, type, First, First, null);

    /// <summary>The boundary to the relay, so that a test decides when an event arrives.</summary>
    private sealed class StubRelay : IOutboxRelay
    {
        public int Pending { get; set; }

        public bool DeliversOnDemand { get; init; }

        public IReadOnlyList<ParkedEvent> Parked { get; init; } = [];

        public string Module => "activities";

        public Task<int> DeliverPendingAsync(CancellationToken ct)
        {
            Pending = DeliversOnDemand ? 0 : Pending;
            return Task.FromResult(0);
        }

        public Task WaitAsync(TimeSpan longest, CancellationToken ct) => Task.CompletedTask;

        public Task<bool> HasPassedAsync(long sequence, bool allBefore, CancellationToken ct) => Task.FromResult(Pending == 0);

        public Task<RelayState> StateAsync(CancellationToken ct) => Task.FromResult(new RelayState
        {
            Module = Module,
            Pending = Pending,
            OldestPendingAt = null,
            LastSequence = Pending,
            Parked = Parked,
        });

        public Task<int> RetryParkedAsync(long? sequence, CancellationToken ct) => Task.FromResult(0);
    }
}
