using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>
/// On SQLite, no step of a rebuild has to be on disk at once (cut short, it begins again), what it removes is numbers
/// that nobody has to be kept from, and the indexes that it fills in no order stay in memory. A connection that is
/// opened again is as always.
/// </summary>
internal sealed class RebuildPace : IAsyncDisposable
{
    private readonly RebuiltDbContext _db;

    private RebuildPace(RebuiltDbContext db) => _db = db;

    public static async Task<RebuildPace> OnAsync(RebuiltDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("pragma synchronous=normal; pragma secure_delete=off; pragma cache_size=-64000;", ct);
        }

        return new(db);
    }

    public async ValueTask DisposeAsync() => await _db.Database.CloseConnectionAsync();
}
