using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Tests.Messaging;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Tests.Persistence;

[CancelAfter(30_000)]
internal sealed class RacedSavesTests
{
    private readonly List<bool> _told = [];
    private NotesHost _host;

    [SetUp]
    public void StartHost()
    {
        _host = new();
        _told.Clear();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Begins_again_from_what_is_kept_when_a_version_changed_meanwhile()
    {
        var id = await _host.WriteAsync("one");

        var text = await _host.WithDbAsync(db => db.AgainWhenRacedAsync(isAgain => AppendAsync(db, id, isAgain, isOvertaken: !isAgain)));

        Assert.That(text, Is.EqualTo("one, theirs, mine"));
        Assert.That(_told, Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task Begins_again_when_a_key_was_taken_meanwhile()
    {
        var id = Guid.CreateVersion7();

        var wasThere = await _host.WithDbAsync(db => db.AgainWhenRacedAsync(async isAgain =>
        {
            _told.Add(isAgain);
            var isThere = await db.Notes.AnyAsync(one => one.Id == id);
            if (!isThere)
            {
                await _host.WithDbAsync(other => AddAsync(other, id));
                await AddAsync(db, id);
            }

            await db.SaveChangesAsync(); // of what the first try left behind, if anything
            return isThere;
        }));

        Assert.That(wasThere, Is.True);
        Assert.That(_told, Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task Work_that_is_not_raced_is_done_once()
    {
        var id = await _host.WriteAsync("one");

        var text = await _host.WithDbAsync(db => db.AgainWhenRacedAsync(isAgain => AppendAsync(db, id, isAgain, isOvertaken: false)));

        Assert.That(text, Is.EqualTo("one, mine"));
        Assert.That(_told, Is.EqualTo(new[] { false }));
    }

    [Test]
    public async Task Work_without_an_answer_is_done_again_likewise()
    {
        var id = await _host.WriteAsync("one");

        await _host.WithDbAsync(async db =>
        {
            await db.AgainWhenRacedAsync(async isAgain =>
            {
                await AppendAsync(db, id, isAgain, isOvertaken: !isAgain);
            });
            return 0;
        });

        Assert.That(await _host.WithDbAsync(db => db.Notes.Select(note => note.Text).SingleAsync()), Is.EqualTo("one, theirs, mine"));
        Assert.That(_told, Is.EqualTo(new[] { false, true }));
    }

    [TestCase(1)]
    [TestCase(5)]
    public async Task Gives_up_after_the_last_try_with_its_failure(int tries)
    {
        var id = await _host.WriteAsync("one");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _host.WithDbAsync(
            db => db.AgainWhenRacedAsync(isAgain => AppendAsync(db, id, isAgain, isOvertaken: true), tries)));

        Assert.That(_told, Is.EqualTo(Enumerable.Range(0, tries).Select(before => before > 0)));
    }

    [Test]
    public async Task Three_tries_unless_said_otherwise()
    {
        var id = await _host.WriteAsync("one");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _host.WithDbAsync(
            db => db.AgainWhenRacedAsync(isAgain => AppendAsync(db, id, isAgain, isOvertaken: true))));

        Assert.That(_told, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_failure_of_another_kind_is_told_at_once()
    {
        var full = new DbUpdateException("Not saved.", new IOException("The disk is full."));

        var failure = await Assert.ThrowsAsync<DbUpdateException>(() => _host.WithDbAsync(db => db.AgainWhenRacedAsync<int>(isAgain =>
        {
            _told.Add(isAgain);
            throw full;
        })));

        Assert.That(failure, Is.SameAs(full));
        Assert.That(_told, Is.EqualTo(new[] { false }));
    }

    /// <summary>Reads a note, lets somebody else save it, and saves it.</summary>
    private async Task<string> AppendAsync(NotesDbContext db, Guid id, bool isAgain, bool isOvertaken)
    {
        _told.Add(isAgain);
        var note = await db.Notes.SingleAsync(one => one.Id == id);
        if (isOvertaken)
        {
            await _host.WithDbAsync(other => other.Notes.ExecuteUpdateAsync(set => set
                .SetProperty(one => one.Version, one => one.Version + 1)
                .SetProperty(one => one.Text, one => one.Text + ", theirs")));
        }

        note.Text += ", mine";
        await db.SaveChangesAsync();
        return note.Text;
    }

    private static Task<int> AddAsync(NotesDbContext db, Guid id)
    {
        db.Notes.Add(new Note { Id = id });
        return db.SaveChangesAsync();
    }
}
