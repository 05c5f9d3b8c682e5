using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConseillerNumerique.BuildingBlocks.Persistence.Bulk;

/// <summary>
/// Inserts entities with one prepared statement, columns and conversions read from EF's model: the rows are those that
/// a save would make, without change tracking, events or concurrency.
/// </summary>
public sealed class BulkTable<TRow> : IAsyncDisposable
    where TRow : class
{
    private readonly DbContext _db;
    private readonly DbCommand _insert;
    private readonly IReadOnlyList<(BulkColumn<TRow> Column, DbParameter Parameter)> _columns;

    private BulkTable(DbContext db, string? into)
    {
        _db = db;
        var type = db.Model.FindEntityType(typeof(TRow))!; // a table of this context
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value; // mapped to one
        var columns = BulkColumn<TRow>.Of(type, table);
        _insert = db.Database.GetDbConnection().CreateCommand();
        _columns = [.. columns.Select((column, index) => (column, column.AddTo(_insert, $"@p{index}")))];
        var sql = db.GetService<ISqlGenerationHelper>();
        var names = string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)));
        var values = string.Join(", ", columns.Select((_, index) => $"@p{index}"));
        _insert.CommandText = $"INSERT INTO {sql.DelimitIdentifier(into ?? table.Name, table.Schema)} ({names}) VALUES ({values})";
    }

    /// <param name="db">Its connection stays open until the table is disposed.</param>
    /// <param name="ct">Of the opening.</param>
    /// <param name="into">Another table of the same columns.</param>
    public static async Task<BulkTable<TRow>> OpenAsync(DbContext db, CancellationToken ct, string? into = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(ct);
        return new(db, into);
    }

    /// <summary>In the context's transaction, or in one of its own.</summary>
    /// <exception cref="DbException">A row is there already, or does not fit.</exception>
    public void Insert(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var own = _db.Database.CurrentTransaction is null ? _db.Database.BeginTransaction() : null;
        _insert.Transaction = _db.Database.CurrentTransaction!.GetDbTransaction(); // begun at the latest above
        foreach (var row in rows)
        {
            foreach (var (column, parameter) in _columns)
            {
                parameter.Value = column.ValueOf(row);
            }

            _insert.ExecuteNonQuery();
        }

        own?.Commit();
    }

    public async ValueTask DisposeAsync()
    {
        await _insert.DisposeAsync();
        await _db.Database.CloseConnectionAsync();
    }
}
