using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>
/// SQLite has one writer per file: the writes of a module pass one by one through its gate, which is fairer and faster
/// than to let them meet in the file's lock. Travels with the context's options, so that a pooled context finds it;
/// EF's own interception points do not tell of every failed save (a refused version is not announced).
/// </summary>
internal abstract class ModuleWrites(DatabaseSettings settings, IHttpContextAccessor http) : IInterceptor, IDisposable
{
    private readonly SemaphoreSlim? _gate = settings.Provider == DatabaseProvider.Sqlite ? new(1, 1) : null;
    private GroupedSaves? _saves;

    /// <summary>Null for a context made outside the host, at design time.</summary>
    public static ModuleWrites? Of(DbContext context) => context.GetService<IDbContextOptions>()
        .FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<ModuleWrites>().SingleOrDefault();

    public void Dispose() => _gate?.Dispose();

    /// <inheritdoc cref="GroupedSaves"/>
    public Task<int> SaveAsync(DbContext context, Func<bool, Task<int>> save) =>
        _gate is null || context.Database.CurrentTransaction is not null
            ? WriteAsync(() => save(true), CancellationToken.None)
            : Saves(_gate).SaveAsync(context, save);

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

    /// <summary>After a save with events: wakes the relay and tells the writer's browser its place in the outbox.</summary>
    public void Announce(ModuleDbContext context)
    {
        long last = 0;
        context.ChangeTracker.AutoDetectChangesEnabled = false; // the save has just looked

        // Events just enqueued have no attempt behind them; those that the relay saves after a failure do.
        foreach (var entry in context.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.Entity.Attempts == 0))
        {
            last = Math.Max(last, entry.Entity.Sequence);
            entry.State = EntityState.Detached;
        }

        context.ChangeTracker.AutoDetectChangesEnabled = true;
        if (last > 0)
        {
            Wake();
            ReadYourWrites.Remember(http.HttpContext, context.Schema, last);
        }
    }

    /// <summary>Events were saved and are not announced one by one.</summary>
    public void WakeRelay() => Wake();

    protected abstract void Wake();

    private GroupedSaves Saves(SemaphoreSlim gate) =>
        LazyInitializer.EnsureInitialized(ref _saves, () => new(gate));
}
