using ConseillerNumerique.Indicators.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>
/// The tables that a rebuild fills, and their exchange with those that are read. A migration that changes facts or
/// totals drops and makes those tables anew: their indexes carry the names of the last rebuild.
/// </summary>
internal sealed class ShadowTables(RebuiltDbContext db)
{
    private const int RowsPerStep = 2_000;

    /// <summary>What the model cannot say: as in the migration that gave it to the first table.</summary>
    private const string Columnstore =
        $"""
        CREATE NONCLUSTERED COLUMNSTORE INDEX [IX_ActivityFacts_Columns] ON [{IndicatorsDbContext.SchemaName}].[{RebuiltDbContext.FactsTable}]
            ([Date], [Type], [ThemeBits], [Advisor], [Employer], [Place], [CommuneCode], [DepartementCode], [Deleted])
        """;

    private static readonly (string Live, string Rebuilt, string Retired)[] Tables =
    [
        ("ActivityFacts", RebuiltDbContext.FactsTable, "RetiredFacts"),
        ("Totals", RebuiltDbContext.TotalsTable, "RetiredTotals"),
    ];

    /// <summary>As the model has them. In a file on SQLite an index's name is its own, so each rebuild gives new ones.</summary>
    public Task MakeAsync(CancellationToken ct)
    {
        var suffix = $"_{Guid.NewGuid():N}";
        var model = db.GetService<IDesignTimeModel>().Model;
        var made = db.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        List<MigrationOperation> operations = [];
        foreach (var operation in made)
        {
            switch (operation)
            {
                case CreateTableOperation table when IsRebuilt(table.Name):
                    table.PrimaryKey!.Name += suffix; // both tables have one
                    operations.Add(table);
                    break;
                case CreateIndexOperation index when IsRebuilt(index.Table):
                    index.Name += suffix;
                    operations.Add(index);
                    break;
            }
        }

        if (db.Database.IsSqlServer())
        {
            operations.Add(new SqlOperation { Sql = Columnstore });
        }

        return db.SaveTogetherAsync(() => ExecuteAsync(operations, model, ct), ct);
    }

    /// <summary>In the transaction of the caller: who reads sees the old ones or the new ones.</summary>
    public Task TakePlaceAsync(CancellationToken ct) => ExecuteAsync(
        [
            .. Tables.SelectMany(table => new[]
            {
                Rename(table.Live, table.Retired),
                Rename(table.Rebuilt, table.Live),
            }),
        ],
        null,
        ct);

    /// <summary>Those of a rebuild that was cut, and those whose place was taken: emptied in short steps before they go.</summary>
    public async Task RemoveAsync(CancellationToken ct)
    {
        foreach (var table in Tables.SelectMany(table => new[] { table.Rebuilt, table.Retired }))
        {
            if (db.Database.IsSqlite())
            {
                await EmptyAsync(table, ct);
            }

            await SayAsync($"DROP TABLE IF EXISTS {Quoted(table)}", ct);
        }
    }

    private async Task EmptyAsync(string table, CancellationToken ct)
    {
        if (!await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = {table}").AnyAsync(ct))
        {
            return;
        }

        var indexes = await db.Database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'index' AND tbl_name = {table} AND sql IS NOT NULL")
            .ToListAsync(ct);
        foreach (var index in indexes)
        {
            await ReadAsync($"SELECT COUNT(*) AS \"Value\" FROM {Quoted(table)} INDEXED BY {Quoted(index)}", ct);
            await SayAsync($"DROP INDEX {Quoted(index)}", ct);
        }

        while (await SayAsync($"DELETE FROM {Quoted(table)} WHERE rowid IN (SELECT rowid FROM {Quoted(table)} LIMIT {RowsPerStep})", ct) > 0)
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    private static bool IsRebuilt(string table) => Tables.Any(one => one.Rebuilt == table);

    private static RenameTableOperation Rename(string from, string to) => new()
    {
        Name = from,
        Schema = IndicatorsDbContext.SchemaName,
        NewName = to,
        NewSchema = IndicatorsDbContext.SchemaName,
    };

    private string Quoted(string name) => db.Database.IsSqlite() ? $"\"{name}\"" : $"[{IndicatorsDbContext.SchemaName}].[{name}]";

    private async Task<int> SayAsync(string sql, CancellationToken ct)
    {
        var changed = 0;
        await db.SaveTogetherAsync(async () => changed = await db.Database.ExecuteSqlRawAsync(sql, ct), ct);
        return changed;
    }

    /// <summary>Brings pages into memory before they go: nobody then waits for the disk behind the writer.</summary>
    private async Task ReadAsync(string sql, CancellationToken ct) => await db.Database.SqlQueryRaw<long>(sql).SingleAsync(ct);

    private async Task ExecuteAsync(IReadOnlyList<MigrationOperation> operations, IModel? model, CancellationToken ct)
    {
        foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate(operations, model))
        {
            await db.Database.ExecuteSqlRawAsync(command.CommandText, ct);
        }
    }
}
