using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>What some facts can be chosen by, and how many of them each time.</summary>
internal sealed class HeldInFacts
{
    private readonly Dictionary<int, int> _slots = [];
    private readonly Dictionary<int, int> _employers = [];
    private readonly HashSet<ActivitySource> _sources = [];

    /// <summary>By short key.</summary>
    public IReadOnlyDictionary<int, int> Employers => _employers;

    public IReadOnlySet<ActivitySource> Sources => _sources;

    /// <summary>By short key.</summary>
    public IReadOnlyDictionary<int, int> this[SlotKind kind] =>
        _slots.Where(one => Slot.KindOf(one.Key) == kind).ToDictionary(one => Slot.KeyOf(one.Key), one => one.Value);

    public void Add(int employer, byte[]? counts, byte[]? persons)
    {
        _employers[employer] = _employers.GetValueOrDefault(employer) + 1;
        _sources.Add(FactCounts.SourceOf(counts));
        Add(counts);
        Add(persons);
    }

    private void Add(byte[]? stored)
    {
        foreach (var (slot, _) in new SlotPairs(stored))
        {
            if (Slot.KindOf(slot) is SlotKind.Tag or SlotKind.Resource or SlotKind.Project or SlotKind.Person)
            {
                _slots[slot] = _slots.GetValueOrDefault(slot) + 1;
            }
        }
    }
}
