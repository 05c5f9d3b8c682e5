using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Facts;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>
/// On SQLite, facts in order of month, département and day before they go into their table: neighbours in it are then
/// neighbours in its indexes too, and a step changes hundreds of pages instead of thousands. They wait in tables of the
/// connection's own, outside of the module's file: nobody waits for them, and nothing is left of them when it ends.
/// </summary>
/// <param name="db">Whose connection is held open meanwhile.</param>
internal sealed class SortedFacts(RebuiltDbContext db)
{
    /// <summary>Where facts come first, in any order.</summary>
    public const string Unsorted = "UnsortedFacts";

    /// <summary>Both have the columns of the facts.</summary>
    public Task MakeAsync(CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        DROP TABLE IF EXISTS temp."UnsortedFacts";
        DROP TABLE IF EXISTS temp."SortedFacts";
        CREATE TEMP TABLE "UnsortedFacts" AS SELECT * FROM "RebuiltFacts" WHERE FALSE;
        """,
        ct);

    /// <param name="table">Of <see cref="Unsorted"/>.</param>
    /// <param name="facts">Some of them.</param>
    /// <param name="ct">Stops before they are there.</param>
    public Task AddAsync(BulkTable<ActivityFact> table, IReadOnlyList<ActivityFact> facts, CancellationToken ct) =>
        db.ReadTogetherAsync(
            () =>
            {
                table.Insert(facts); // a reader's transaction: the module's file is not written to
                return Task.CompletedTask;
            },
            ct);

    /// <summary>Puts them in order.</summary>
    /// <returns>The number of the last row of each month, in their order. Rows are numbered from 1.</returns>
    public async Task<IReadOnlyList<long>> SortAsync(CancellationToken ct)
    {
        // 1721425.5 is the first day of year 1, number 0, on the Julian count that SQLite knows days by.
        await db.Database.ExecuteSqlAsync(
            $"""
            CREATE TEMP TABLE "SortedFacts" AS SELECT * FROM temp."UnsortedFacts"
                ORDER BY strftime('%Y%m', "Date" + 1721425.5), "DepartementCode", "Date";
            DROP TABLE temp."UnsortedFacts";
            """,
            ct);
        return await db.Database
            .SqlQuery<long>($"""SELECT MAX(rowid) AS "Value" FROM temp."SortedFacts" GROUP BY strftime('%Y%m', "Date" + 1721425.5) ORDER BY 1""")
            .ToListAsync(ct);
    }

    /// <param name="after">The number of a row.</param>
    /// <param name="last">Likewise.</param>
    /// <param name="ct">Stops the reading.</param>
    public Task<List<ActivityFact>> ReadAsync(long after, long last, CancellationToken ct) => db.ActivityFacts
        .FromSql($"""SELECT * FROM temp."SortedFacts" WHERE rowid > {after} AND rowid <= {last}""")
        .AsNoTracking()
        .ToListAsync(ct);

    /// <summary>Into the table of rebuilt facts, in one transaction.</summary>
    /// <inheritdoc cref="ReadAsync" path="/param"/>
    public Task MoveInAsync(long after, long last, CancellationToken ct) => db.SaveTogetherAsync(
        () => db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "RebuiltFacts" SELECT * FROM temp."SortedFacts" WHERE rowid > {after} AND rowid <= {last}""", ct),
        ct);

    public Task RemoveAsync(CancellationToken ct) => db.Database.ExecuteSqlAsync($"""DROP TABLE temp."SortedFacts" """, ct);
}
