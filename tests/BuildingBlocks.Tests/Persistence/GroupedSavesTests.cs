using System.Collections.Concurrent;
using System.Data.Common;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Tests.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConseillerNumerique.BuildingBlocks.Tests.Persistence;

[CancelAfter(30_000)]
internal sealed class GroupedSavesTests
{
    private const int Writers = 8;

    private readonly ConcurrentBag<DbTransaction?> _transactions = [];
    private NotesHost _host;
    private SemaphoreSlim _gate;
    private GroupedSaves _saves;

    [SetUp]
    public void StartHost()
    {
        _host = new();
        _gate = new(0, 1); // shut, so that saves gather
        _saves = new(_gate);
        _transactions.Clear();
    }

    [TearDown]
    public void StopHost()
    {
        _host.Dispose();
        _gate.Dispose();
    }

    [Test]
    public async Task Saves_that_wait_for_the_file_share_one_transaction()
    {
        var saves = Enumerable.Range(0, Writers).Select(_ => WriteAsync(Guid.NewGuid())).ToList();
        _gate.Release();
        await Task.WhenAll(saves);

        Assert.That(_transactions.Distinct().Single(), Is.Not.Null);
        Assert.That(await CountAsync(), Is.EqualTo(Writers));
    }

    [Test]
    public async Task One_that_is_refused_is_refused_alone()
    {
        var twice = Guid.NewGuid();
        var saves = Enumerable.Range(0, Writers).Select(number => WriteAsync(number is 2 or 5 ? twice : Guid.NewGuid())).ToList();
        _gate.Release();
        var outcomes = await Task.WhenAll(saves.Select(async save => await Record(save)));

        Assert.That(outcomes.OfType<DbUpdateException>().Single().IsUniqueViolation(), Is.True);
        Assert.That(outcomes.Count(outcome => outcome is null), Is.EqualTo(Writers - 1));
        Assert.That(await CountAsync(), Is.EqualTo(Writers - 1));
    }

    [Test]
    public async Task A_context_saves_again_on_its_own_connection_afterwards(CancellationToken ct)
    {
        var saves = Enumerable.Range(0, Writers).Select(_ => _host.WithDbAsync(async db =>
        {
            var own = db.Database.GetDbConnection();
            await SaveAsync(db, Guid.NewGuid());
            Assert.That(db.Database.GetDbConnection(), Is.SameAs(own));
            Assert.That(db.Database.CurrentTransaction, Is.Null);
            return await SaveAsync(db, Guid.NewGuid());
        })).ToList();
        _gate.Release();
        await Task.WhenAll(saves).WaitAsync(ct);

        Assert.That(await CountAsync(), Is.EqualTo(2 * Writers));
    }

    [Test]
    public async Task A_lone_save_needs_no_group()
    {
        _gate.Release();
        await WriteAsync(Guid.NewGuid());

        Assert.That(_transactions, Is.EqualTo(new DbTransaction?[] { null }));
        Assert.That(await CountAsync(), Is.EqualTo(1));
    }

    private static async Task<Exception?> Record(Task save)
    {
        try
        {
            await save;
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private Task<int> WriteAsync(Guid id) => _host.WithDbAsync(db => SaveAsync(db, id));

    private async Task<int> SaveAsync(NotesDbContext db, Guid id)
    {
        db.Notes.Add(new Note { Id = id, Text = "one of many" });
        return await _saves.SaveAsync(db, async accept =>
        {
            _transactions.Add(db.Database.CurrentTransaction?.GetDbTransaction());
            var rows = await db.SaveChangesAsync(acceptAllChangesOnSuccess: false); // past the module's own groups
            if (accept)
            {
                db.ChangeTracker.AcceptAllChanges();
            }

            return rows;
        });
    }

    private Task<int> CountAsync() => _host.WithDbAsync(db => db.Notes.CountAsync());
}
