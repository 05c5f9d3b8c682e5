using ConseillerNumerique.TestKit;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>Puts events into an outbox as a module's save or a failing reaction would leave them.</summary>
internal static class OutboxRows
{
    public const string Module = "resources";

    public static void AddEvent(this TestHost host, DateTime occurredAt, bool parked)
    {
        _ = host.Services; // the host makes its databases
        using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Data, Module + ".db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            insert into "Outbox" ("EventId", "Type", "Payload", "OccurredAt", "Attempts", "ParkedAt", "LastError")
            values (randomblob(16), 'Essai.ResourcePublished', '{}', $occurred, 10, $parked, 'IOException: Disque plein')
            """;
        command.Parameters.AddWithValue("$occurred", occurredAt);
        command.Parameters.AddWithValue("$parked", parked ? occurredAt : DBNull.Value);
        command.ExecuteNonQuery();
    }
}
