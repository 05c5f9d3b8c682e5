namespace ConseillerNumerique.BuildingBlocks.Audit;

/// <summary>What this host has noted today: a page opened ten times is one line in the trail.</summary>
public sealed class LooksOfToday
{
    private const int Most = 200_000;

    private readonly Lock _lock = new();
    private readonly HashSet<Look> _noted = [];
    private DateOnly _day;

    internal bool Has(DateOnly day, Look look)
    {
        lock (_lock)
        {
            return _day == day && _noted.Contains(look);
        }
    }

    internal void Add(DateOnly day, Look look)
    {
        lock (_lock)
        {
            if (_day != day || _noted.Count >= Most)
            {
                _noted.Clear();
                _day = day;
            }

            _noted.Add(look);
        }
    }
}

/// <summary>Who looked, in whose place, at what of whom.</summary>
internal sealed record Look(Guid ActorId, Guid InPlaceOfId, string Action, Guid PersonId);
