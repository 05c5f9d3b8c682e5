using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.Bench;

/// <summary>Reads ids straight from the databases of a data folder, past the application.</summary>
internal static class StoredIds
{
    /// <param name="data">The folder.</param>
    /// <param name="module">The name of its database.</param>
    /// <param name="query">Selects one column of ids.</param>
    public static HashSet<Guid> Read(string data, string module, string query)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, module + ".db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        var ids = new HashSet<Guid>();
        while (rows.Read())
        {
            ids.Add(new Guid(rows.GetFieldValue<byte[]>(0), bigEndian: true));
        }

        return ids;
    }
}
