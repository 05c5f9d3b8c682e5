using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Which database serves this host: SQLite files under the data directory, or one SQL Server.</summary>
public sealed record DatabaseSettings
{
    public required DatabaseProvider Provider { get; init; }

    /// <summary>Null with SQLite, whose files follow from the data directory.</summary>
    public string? ConnectionString { get; init; }

    public required DataDirectory Data { get; init; }

    /// <exception cref="SettingException">An unknown provider, or SQL Server without a connection string that can be read.</exception>
    public static DatabaseSettings From(IConfiguration configuration)
    {
        var name = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.GetNames<DatabaseProvider>().Contains(name, StringComparer.Ordinal))
        {
            throw new SettingException($"Database:Provider vaut « {name} » ; les valeurs possibles sont Sqlite et SqlServer.");
        }

        var provider = Enum.Parse<DatabaseProvider>(name);
        var connectionString = configuration["Database:ConnectionString"];
        if (provider == DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(connectionString))
        {
            throw new SettingException("Database:Provider=SqlServer demande Database:ConnectionString.");
        }

        if (provider == DatabaseProvider.SqlServer)
        {
            CheckSyntax(connectionString!); // not blank, as just seen
        }

        return new() { Provider = provider, ConnectionString = connectionString, Data = DataDirectory.From(configuration) };
    }

    /// <summary>Apart, so that a host on SQLite never loads the other provider.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckSyntax(string connectionString)
    {
        try
        {
            _ = new SqlConnectionStringBuilder(connectionString);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new SettingException($"Database:ConnectionString n’est pas une chaîne de connexion\u00A0: {wrong.Message}");
        }
    }

    public string ConnectionStringOf(string name) =>
        Provider == DatabaseProvider.SqlServer
            ? ConnectionString!
            : new SqliteConnectionStringBuilder
            {
                DataSource = Data.Database(name),
                ForeignKeys = true,
                DefaultTimeout = 15,
            }.ToString();
}
