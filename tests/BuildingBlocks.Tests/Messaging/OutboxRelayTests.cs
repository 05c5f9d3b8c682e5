using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Tests.Messaging;

internal sealed class OutboxRelayTests
{
    private static readonly string[] TwoNotes = ["one", "two"];

    private NotesHost _host;

    [SetUp]
    public void StartHost() => _host = new();

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Delivers_what_was_saved_in_order_and_in_one_batch()
    {
        await _host.WriteAsync("one");
        await _host.WriteAsync("two");

        var delivered = await _host.DeliverAsync();

        Assert.That(delivered, Is.EqualTo(2));
        Assert.That(_host.Journal.Batches, Is.EqualTo(new[] { TwoNotes }));
    }

    [Test]
    public async Task Delivers_nothing_twice()
    {
        await _host.WriteAsync("one");
        await _host.DeliverAsync();

        var again = await _host.DeliverAsync();

        Assert.That(again, Is.Zero);
        Assert.That(await OutboxCountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_save_that_fails_leaves_no_event()
    {
        var id = await _host.WriteAsync("one");
        await _host.DeliverAsync();

        Assert.That(
            () => _host.WithDbAsync(async db =>
            {
                db.Notes.Add(new Note { Id = id, Text = "double" });
                db.Enqueue(new NoteWritten { EventId = id, OccurredAt = default, Text = "double" });
                return await db.SaveChangesAsync();
            }),
            Throws.InstanceOf<DbUpdateException>());

        Assert.That(await OutboxCountAsync(), Is.Zero);
    }

    [Test]
    public async Task An_event_that_fails_does_not_hold_up_the_others()
    {
        _host.Journal.Refused.Add("bad");
        await _host.WriteAsync("one");
        await _host.WriteAsync("bad");
        await _host.WriteAsync("two");

        var delivered = await _host.DeliverAsync();

        Assert.That(delivered, Is.EqualTo(2));
        Assert.That(_host.Journal.Batches.SelectMany(batch => batch), Is.EqualTo(TwoNotes));
    }

    [Test]
    public async Task An_event_that_failed_waits_before_it_is_tried_again()
    {
        _host.Journal.Refused.Add("bad");
        await _host.WriteAsync("bad");
        await _host.DeliverAsync();
        _host.Journal.Refused.Clear();

        var atOnce = await _host.DeliverAsync();
        _host.Clock.Advance(TimeSpan.FromSeconds(2));
        var later = await _host.DeliverAsync();

        Assert.That((atOnce, later), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task An_event_is_parked_after_ten_tries_and_can_be_retried()
    {
        _host.Journal.Refused.Add("bad");
        await _host.WriteAsync("bad");
        await FailTenTimesAsync();
        var parked = await _host.Relay.StateAsync(CancellationToken.None);
        _host.Journal.Refused.Clear();

        await _host.Relay.RetryParkedAsync(sequence: null, CancellationToken.None);
        var delivered = await _host.DeliverAsync();

        Assert.That(parked.Parked.Select(one => one.LastError), Is.EqualTo(new[] { "IOException: The reader stumbled." }));
        Assert.That(delivered, Is.EqualTo(1));
    }

    [Test]
    public async Task Tells_whether_it_has_passed_a_place()
    {
        await _host.WriteAsync("one");
        var sequence = (await _host.Relay.StateAsync(CancellationToken.None)).LastSequence;

        var before = await _host.Relay.HasPassedAsync(sequence, allBefore: true, CancellationToken.None);
        await _host.DeliverAsync();
        var after = await _host.Relay.HasPassedAsync(sequence, allBefore: true, CancellationToken.None);

        Assert.That((before, after), Is.EqualTo((false, true)));
    }

    private async Task FailTenTimesAsync()
    {
        for (var attempt = 0; attempt < OutboxMessage.MaxAttempts; attempt++)
        {
            await _host.DeliverAsync();
            _host.Clock.Advance(TimeSpan.FromHours(1));
        }
    }

    private Task<int> OutboxCountAsync() => _host.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync());
}
