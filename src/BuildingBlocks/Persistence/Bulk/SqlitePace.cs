using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence.Bulk;

/// <summary>
/// Other settings of a context's connection, held open meanwhile, for what writes very much and may be begun again;
/// the connection goes back to its pool as all others are. Elsewhere than on SQLite, nothing.
/// </summary>
public sealed class SqlitePace : IAsyncDisposable
{
    private readonly DbContext _db;

    private SqlitePace(DbContext db) => _db = db;

    /// <param name="db">Whose connection.</param>
    /// <param name="pragmas">Of those that every connection has: see <see cref="SqliteConnectionSettings"/>; and wal_autocheckpoint.</param>
    /// <param name="ct">Of the opening.</param>
    public static async Task<SqlitePace> OnAsync(DbContext db, string pragmas, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(ct);
        var pace = new SqlitePace(db);
        await pace.SayAsync(pragmas);
        return pace;
    }

    public async ValueTask DisposeAsync()
    {
        await SayAsync($"{SqliteConnectionSettings.Pragmas} pragma wal_autocheckpoint=1000; pragma wal_checkpoint(passive);");
        await _db.Database.CloseConnectionAsync();
    }

    private async Task SayAsync(string pragmas)
    {
        if (_db.Database.IsSqlite())
        {
            await using var command = _db.Database.GetDbConnection().CreateCommand();
            command.CommandText = pragmas;
            await command.ExecuteNonQueryAsync();
        }
    }
}
