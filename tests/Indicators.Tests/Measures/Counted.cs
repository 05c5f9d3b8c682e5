using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Tests.Measures;

/// <summary>Events as the rows that figures are counted from, without a database.</summary>
internal sealed class Counted
{
    private readonly Dictionary<int, Guid> _ids = [];
    private readonly ShortKeys _keys = new(null!); // asks nothing: each key is learnt

    public IReadOnlyDictionary<int, Guid> Ids => _ids;

    /// <summary>The ids are those of today.</summary>
    public KnownPlaces Places => new(_ids, new Dictionary<Guid, Organization.Contracts.PlaceSummary>());

    public List<FactRow> Rows(IEnumerable<ActivityRecorded> states) => [.. states.Select(Row)];

    public FactRow Row(ActivityRecorded state)
    {
        foreach (var id in FactWriter.IdsIn(state).Where(id => !_ids.ContainsValue(id)))
        {
            _ids[_ids.Count + 1] = id;
            _keys.Learn(new() { Id = id, Number = _ids.Count });
        }

        var counts = FactCounts.Of(state, CommuneCodes.DepartementOf(state.CommuneCode), _keys);
        var place = state.PlaceId is { } id2 ? _keys[id2] : ShortKeys.None;
        return new(state.Date, place, state.CommuneCode, counts.Counts(), counts.Persons());
    }
}
