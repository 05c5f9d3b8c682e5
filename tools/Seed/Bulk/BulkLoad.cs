using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>A table to be filled with very many rows: durable only once it is disposed.</summary>
internal sealed class BulkLoad<TRow> : IAsyncDisposable
    where TRow : class
{
    private readonly AsyncServiceScope _scope;
    private readonly DbContext _db;
    private readonly BulkTable<TRow> _table;

    private BulkLoad(AsyncServiceScope scope, DbContext db, BulkTable<TRow> table) => (_scope, _db, _table) = (scope, db, table);

    public static async Task<BulkLoad<TRow>> OpenAsync<TContext>(IServiceProvider services, CancellationToken ct)
        where TContext : DbContext
    {
        var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        var table = await BulkTable<TRow>.OpenAsync(db, ct);
        await SqliteDurability.LetGoAsync(db, ct);
        return new(scope, db, table);
    }

    /// <summary>In one transaction.</summary>
    public void Write(IEnumerable<TRow> rows) => _table.Insert(rows);

    public async ValueTask DisposeAsync()
    {
        await SqliteDurability.RestoreAsync(_db, CancellationToken.None);
        await _table.DisposeAsync();
        await _scope.DisposeAsync();
    }
}
