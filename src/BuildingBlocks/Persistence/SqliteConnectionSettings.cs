using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>
/// What each SQLite connection needs once: a durable commit, patience with another writer, and no deleted content
/// left in the file. Pooled connections keep it, so it is said once per native handle.
/// </summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    public const string Pragmas =
        "pragma synchronous=full; pragma busy_timeout=10000; pragma secure_delete=on; pragma temp_store=memory; pragma cache_size=-1000;";

    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    public static SqliteConnectionSettings Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private static void Prepare(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle;
        if (handle is null || !Prepared.TryAdd(handle, Prepared))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
