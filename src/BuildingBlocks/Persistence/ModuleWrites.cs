using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>
/// SQLite has one writer per file: saves of a module pass one by one through its gate, which is fairer and faster
/// than to let them meet in the file's lock. After a save with events the relay is woken and the writer's browser is
/// told its place in the outbox (<see cref="ReadYourWrites"/>).
/// </summary>
internal sealed class ModuleWrites<TContext>(
    DatabaseSettings settings, OutboxSignal<TContext> signal, IHttpContextAccessor http) : SaveChangesInterceptor, IDisposable
    where TContext : ModuleDbContext
{
    private readonly SemaphoreSlim? _gate = settings.Provider == DatabaseProvider.Sqlite ? new(1, 1) : null;

    public void Dispose() => _gate?.Dispose();

    /// <summary>For writes that do not pass through SaveChanges.</summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken ct)
    {
        if (_gate is null)
        {
            return await write();
        }

        await _gate.WaitAsync(ct);
        try
        {
            return await write();
        }
        finally
        {
            _gate.Release();
        }
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (_gate is not null)
        {
            await _gate.WaitAsync(cancellationToken);
        }

        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        _gate?.Release();
        var context = (ModuleDbContext)eventData.Context!; // an interceptor of SaveChanges always has its context
        long last = 0;
        foreach (var entry in context.ChangeTracker.Entries<OutboxMessage>())
        {
            last = Math.Max(last, entry.Entity.Sequence);
            entry.State = EntityState.Detached;
        }

        if (last > 0)
        {
            signal.Wake();
            ReadYourWrites.Remember(http.HttpContext, context.Schema, last);
        }

        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        _gate?.Release();
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        _gate?.Release();
        return Task.CompletedTask;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save asynchronously: the gate of this module's file cannot be waited for.");
}
