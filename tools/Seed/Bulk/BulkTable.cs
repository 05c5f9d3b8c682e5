using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>
/// Inserts entities with one prepared statement, columns and conversions read from EF's model: the rows are those that
/// a save would make. Durable only once it is disposed.
/// </summary>
internal sealed class BulkTable<TRow> : IAsyncDisposable
    where TRow : class
{
    private readonly AsyncServiceScope _scope;
    private readonly DbContext _db;
    private readonly DbCommand _insert;
    private readonly IReadOnlyList<(BulkColumn<TRow> Column, DbParameter Parameter)> _columns;

    private BulkTable(AsyncServiceScope scope, DbContext db)
    {
        (_scope, _db) = (scope, db);
        var type = db.Model.FindEntityType(typeof(TRow))!; // a table of this context
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value; // mapped to one
        var columns = BulkColumn<TRow>.Of(type, table);
        _insert = db.Database.GetDbConnection().CreateCommand();
        _columns = [.. columns.Select((column, index) => (column, column.AddTo(_insert, $"@p{index}")))];
        var sql = db.GetService<ISqlGenerationHelper>();
        var names = string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)));
        var values = string.Join(", ", columns.Select((_, index) => $"@p{index}"));
        _insert.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({names}) VALUES ({values})";
    }

    public static async Task<BulkTable<TRow>> OpenAsync<TContext>(IServiceProvider services, CancellationToken ct)
        where TContext : DbContext
    {
        var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        await db.Database.OpenConnectionAsync(ct);
        await SqliteDurability.LetGoAsync(db, ct);
        return new(scope, db);
    }

    /// <summary>In one transaction.</summary>
    public void Write(IEnumerable<TRow> rows)
    {
        using var transaction = _insert.Connection!.BeginTransaction(); // opened with the table
        _insert.Transaction = transaction;
        foreach (var row in rows)
        {
            foreach (var (column, parameter) in _columns)
            {
                parameter.Value = column.ValueOf(row);
            }

            _insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public async ValueTask DisposeAsync()
    {
        await _insert.DisposeAsync();
        await SqliteDurability.RestoreAsync(_db, CancellationToken.None);
        await _db.Database.CloseConnectionAsync();
        await _scope.DisposeAsync();
    }
}
