using ConseillerNumerique.Indicators.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>Ids and their numbers, those that were asked for so far. A number, once given, never changes.</summary>
internal sealed class ShortKeys(IndicatorsDbContext db)
{
    /// <summary>Of no id: nothing is stored under it.</summary>
    public const int None = 0;

    private const int IdsPerQuery = 1_000;

    private readonly Dictionary<Guid, int> _known = [];

    /// <exception cref="KeyNotFoundException">Not asked for before, or nothing is counted under this id.</exception>
    public int this[Guid id] => _known[id];

    /// <summary>The number of an id; <see cref="None"/> where nothing is counted under it.</summary>
    public int OrNone(Guid id) => _known.GetValueOrDefault(id, None);

    /// <summary>Asks for the numbers of ids; those that nothing is counted under have none.</summary>
    public async Task LoadAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        foreach (var some in ids.Where(id => !_known.ContainsKey(id)).Distinct().Chunk(IdsPerQuery))
        {
            await foreach (var key in db.ShortKeys.AsNoTracking().Where(key => some.Contains(key.Id)).AsAsyncEnumerable().WithCancellation(ct))
            {
                _known[key.Id] = key.Number;
            }
        }
    }

    /// <summary>Asks for the numbers of ids, and gives one to each that has none: in the transaction of who needs them.</summary>
    public async Task TakeAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await LoadAsync(ids, ct);
        var added = ids.Where(id => !_known.ContainsKey(id)).Distinct().Select(id => new ShortKey { Id = id }).ToList();
        if (added.Count == 0)
        {
            return;
        }

        db.ShortKeys.AddRange(added);
        await db.SaveChangesAsync(ct);
        added.ForEach(key => _known[key.Id] = key.Number);
    }

    /// <summary>The number of one id; <see cref="None"/> where nothing is counted under it.</summary>
    public async Task<int> FindAsync(Guid id, CancellationToken ct)
    {
        await LoadAsync([id], ct);
        return OrNone(id);
    }

    /// <summary>The ids of numbers.</summary>
    public async Task<IReadOnlyDictionary<int, Guid>> IdsOfAsync(IEnumerable<int> numbers, CancellationToken ct)
    {
        var ids = new Dictionary<int, Guid>();
        foreach (var some in numbers.Chunk(IdsPerQuery))
        {
            await foreach (var key in db.ShortKeys.AsNoTracking().Where(key => some.Contains(key.Number)).AsAsyncEnumerable().WithCancellation(ct))
            {
                ids[key.Number] = key.Id;
            }
        }

        return ids;
    }

    /// <summary>What was written elsewhere: bulk data.</summary>
    public void Learn(ShortKey key) => _known[key.Id] = key.Number;

    /// <summary>What was given in a transaction that was undone is forgotten.</summary>
    public void Forget() => _known.Clear();
}
