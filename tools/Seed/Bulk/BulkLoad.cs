using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>A table to be filled with very many rows: durable only once it is disposed. A mark tells that it is unfinished.</summary>
internal sealed class BulkLoad<TRow> : IAsyncDisposable
    where TRow : class
{
    private readonly AsyncServiceScope _scope;
    private readonly SqlitePace _pace;
    private readonly BulkTable<TRow> _table;

    private BulkLoad(AsyncServiceScope scope, SqlitePace pace, BulkTable<TRow> table) => (_scope, _pace, _table) = (scope, pace, table);

    public static async Task<BulkLoad<TRow>> OpenAsync<TContext>(IServiceProvider services, CancellationToken ct)
        where TContext : DbContext
    {
        var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        var pace = await SqlitePace.OnAsync(db, "pragma synchronous=off; pragma cache_size=-200000; pragma wal_autocheckpoint=20000;", ct);
        return new(scope, pace, await BulkTable<TRow>.OpenAsync(db, ct));
    }

    /// <summary>In one transaction.</summary>
    public void Write(IEnumerable<TRow> rows) => _table.Insert(rows);

    public async ValueTask DisposeAsync()
    {
        await _table.DisposeAsync();
        await _pace.DisposeAsync();
        await _scope.DisposeAsync();
    }
}
