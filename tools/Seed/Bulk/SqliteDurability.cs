using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>
/// A bulk load needs no durable commit: a mark tells that it is unfinished. The connection goes back to its pool as it
/// came, with everything on disk.
/// </summary>
internal static class SqliteDurability
{
    public static Task LetGoAsync(DbContext db, CancellationToken ct) => SayAsync(
        db, "pragma synchronous=off; pragma cache_size=-200000; pragma wal_autocheckpoint=20000;", ct);

    public static Task RestoreAsync(DbContext db, CancellationToken ct) => SayAsync(
        db,
        "pragma synchronous=full; pragma wal_checkpoint(truncate); pragma cache_size=-16000; pragma wal_autocheckpoint=1000;",
        ct);

    private static async Task SayAsync(DbContext db, string pragmas, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return;
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragmas;
        await command.ExecuteNonQueryAsync(ct);
    }
}
