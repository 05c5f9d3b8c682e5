using System.Globalization;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.TestKit;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The rows of a table as the file holds them: storage class and value of each column.</summary>
internal static class RawTable
{
    /// <summary>Made by chance or by a host's own keys: stamps of accounts, what is sealed and by which key. Their length alone is told.</summary>
    private static readonly string[] Stamps = ["SecurityStamp", "ConcurrencyStamp", "SealedNotes", "NotesKey", "LoggedDigest"];

    /// <returns>By the text of the first column, which is the key of every table asked for; several rows in file order.</returns>
    public static ILookup<string, string> Read(TestHost host, string schema, string table)
    {
        using var connection = new SqliteConnection($"Data Source={new DataDirectory(host.Data).Database(schema)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from \"{table}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<(string Key, string Row)>();
        while (reader.Read())
        {
            rows.Add((TextOf(reader, 0), RowOf(reader)));
        }

        return rows.ToLookup(row => row.Key, row => row.Row);
    }

    public static string KeyOf(Guid id) => $"Byte[] {Convert.ToHexString(id.ToByteArray(bigEndian: true))}";

    private static string RowOf(SqliteDataReader reader) => string.Join('|', Enumerable.Range(0, reader.FieldCount)
        .Select(index => (Name: reader.GetName(index), Text: TextOf(reader, index)))
        .Select(column => Stamps.Contains(column.Name) ? $"{column.Name}:{column.Text.Length}" : $"{column.Name}={column.Text}"));

    private static string TextOf(SqliteDataReader reader, int index) => reader.GetValue(index) switch
    {
        byte[] bytes => $"Byte[] {Convert.ToHexString(bytes)}",
        var value => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}"),
    };
}
