using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>
/// Facts on their way to what takes them: those of days that all targets take alike are added up first, so that a fact is
/// looked at once, however many periods and series it counts in. What the totals of a scope do not keep is left out here
/// too: figures tell the same with a filter as without.
/// </summary>
internal sealed class FoldedFacts
{
    private readonly Dictionary<(int Advisor, int Start), SlotCounts> _sums = [];
    private readonly ScopesRead _scopes;
    private readonly IReadOnlyList<IReadFigures> _targets;
    private readonly int _first;
    private readonly int[] _starts;
    private readonly Func<SlotKind, bool> _keeps;

    /// <param name="scopes">Whose facts they are.</param>
    /// <param name="range">Of their days.</param>
    /// <param name="targets">What takes the sums.</param>
    public FoldedFacts(ScopesRead scopes, Period range, IReadOnlyList<IReadFigures> targets)
    {
        (_scopes, _targets, _first) = (scopes, targets, range.From.DayNumber);
        _keeps = new TotalScope(scopes.Kind, 0).Keeps;
        _starts = new int[range.Days];
        for (var place = 0; place < _starts.Length; place++)
        {
            var day = range.From.AddDays(place);
            _starts[place] = place == 0 || targets.Any(target => Parts(target, day)) ? day.DayNumber : _starts[place - 1];
        }
    }

    public void Add(FactRows fact)
    {
        var key = (_scopes.Kind == TotalScopeKind.Advisor ? fact.Advisor : 0, _starts[fact.Date.DayNumber - _first]);
        if (!_sums.TryGetValue(key, out var sum))
        {
            _sums[key] = sum = new();
        }

        sum.Add(fact.Counts, 1, _keeps);
        sum.Add(fact.Persons, 1);
    }

    /// <summary>Once all are added.</summary>
    public void HandOut()
    {
        foreach (var ((advisor, start), sum) in _sums)
        {
            var row = new CountedRow(_scopes.ScopeOf(advisor), DateOnly.FromDayNumber(start), sum.Counts(), sum.Persons());
            foreach (var target in _targets.Where(target => target.Period.Contains(row.Day)))
            {
                target.Add(row);
            }
        }
    }

    /// <summary>Whether a target would not take a day with the day before.</summary>
    private static bool Parts(IReadFigures target, DateOnly day) =>
        day.Day == 1 || day == target.Period.From || day == target.Period.To.AddDays(1) || (!target.TakesMonths && target.Period.Contains(day));
}
