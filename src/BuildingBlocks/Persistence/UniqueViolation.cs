using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Tells that a save met a unique index or a primary key; the caller turns it into a refusal.</summary>
public static class UniqueViolation
{
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteUnique = 2067;

    public static bool IsUniqueViolation(this DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqlitePrimaryKey or SqliteUnique,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };
}
