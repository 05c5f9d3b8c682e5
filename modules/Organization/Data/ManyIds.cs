using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Data;

/// <summary>Reads rows by any number of ids; a database takes only so many parameters at once.</summary>
internal static class ManyIds
{
    private const int IdsPerQuery = 1000;

    public static async Task<Dictionary<Guid, T>> ReadAsync<T>(
        IReadOnlyCollection<Guid> ids, Func<Guid[], IQueryable<KeyValuePair<Guid, T>>> query, CancellationToken ct)
    {
        var found = new Dictionary<Guid, T>(ids.Count);
        foreach (var some in ids.Distinct().Chunk(IdsPerQuery))
        {
            await foreach (var row in query(some).AsAsyncEnumerable().WithCancellation(ct))
            {
                found.Add(row.Key, row.Value);
            }
        }

        return found;
    }
}
