using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Tests.Messaging;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Tests.Persistence;

[CancelAfter(30_000)]
internal sealed class ModuleWritesTests
{
    private NotesHost _host;

    [SetUp]
    public void StartHost() => _host = new();

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Many_writers_at_once_all_save()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(() => _host.WriteAsync($"note {number}"))));

        Assert.That(await _host.WithDbAsync(db => db.Notes.CountAsync()), Is.EqualTo(200));
    }

    [Test]
    public async Task A_save_refused_for_an_old_version_frees_the_gate(CancellationToken ct)
    {
        var id = await _host.WriteAsync("one");

        await _host.WithDbAsync(async db =>
        {
            var note = await db.Notes.SingleAsync(one => one.Id == id, ct);
            await _host.WithDbAsync(other => other.Notes.ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, 7), ct));
            note.Text = "late";
            Assert.That(() => db.SaveChangesAsync(ct), Throws.InstanceOf<DbUpdateConcurrencyException>());
            return 0;
        });

        Assert.That(await _host.WriteAsync("two").WaitAsync(ct), Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task A_save_refused_for_a_double_key_frees_the_gate(CancellationToken ct)
    {
        var id = await _host.WriteAsync("one");

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => _host.WithDbAsync(db =>
        {
            db.Notes.Add(new Note { Id = id });
            return db.SaveChangesAsync(ct);
        }));

        Assert.That(refused!.IsUniqueViolation(), Is.True);
        Assert.That(await _host.WriteAsync("two").WaitAsync(ct), Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task A_cancelled_save_frees_the_gate(CancellationToken ct)
    {
        Assert.That(
            () => _host.WithDbAsync(db =>
            {
                db.Notes.Add(new Note());
                return db.SaveChangesAsync(new CancellationToken(canceled: true));
            }),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(await _host.WriteAsync("two").WaitAsync(ct), Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public Task Guids_are_sixteen_bytes_that_sort_by_creation() => _host.WithDbAsync(async db =>
    {
        var ids = Enumerable.Range(0, 20).Select(second => Guid.CreateVersion7(new DateTimeOffset(2026, 3, 16, 9, 0, second, TimeSpan.Zero))).ToList();
        db.Notes.AddRange(ids.Order(Comparer<Guid>.Create((a, b) => a.GetHashCode().CompareTo(b.GetHashCode()))).Select(id => new Note { Id = id }));
        await db.SaveChangesAsync();

        var sorted = await db.Notes.OrderBy(note => note.Id).Select(note => note.Id).ToListAsync();

        Assert.That(sorted, Is.EqualTo(ids));
        return 0;
    });
}
