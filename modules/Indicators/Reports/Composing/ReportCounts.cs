using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Every number that a report is made of, before anything is withheld.</summary>
internal sealed class ReportCounts
{
    private readonly Figures? _monthBefore;
    private readonly Figures? _yearBefore;
    private readonly Dictionary<int, SortedSet<string>> _communesOfPlaceKeys = [];
    private readonly Dictionary<Guid, SortedSet<string>> _communesOfPlaces = [];

    /// <param name="month">The month of the report.</param>
    /// <param name="firstActivity">The scope's first day with an activity; null when it has none.</param>
    public ReportCounts(Month month, DateOnly? firstActivity)
    {
        Month = new(month.Period);
        YearToDate = new(new Period(new(month.Year, 1, 1), month.Last));
        _monthBefore = Known(month.Previous, firstActivity);
        _yearBefore = Known(month.AddMonths(-12), firstActivity);
    }

    public Figures Month { get; }

    public Figures YearToDate { get; }

    /// <summary>Null: before the scope's first activity, where 0 would say that nobody worked.</summary>
    public Figures? MonthBefore => _monthBefore;

    /// <inheritdoc cref="MonthBefore" />
    public Figures? YearBefore => _yearBefore;

    /// <summary>Those that are counted.</summary>
    public IReadOnlyCollection<Figures> Periods => [.. new[] { Month, YearToDate, _monthBefore, _yearBefore }.OfType<Figures>()];

    /// <summary>INSEE codes where a place received people in the month: more than one for a bus.</summary>
    public IReadOnlyCollection<string> CommunesOf(Guid place) => _communesOfPlaces[place];

    /// <summary>A fact of the scope; one outside every period is left aside.</summary>
    public void Add(in FactRow fact)
    {
        foreach (var figures in Periods.Where(Holding(fact.Date)))
        {
            figures.Add(fact.Counts);
            figures.AddPersons(fact.Persons);
        }

        if (fact.Place != ShortKeys.None && Month.Period.Contains(fact.Date))
        {
            if (!_communesOfPlaceKeys.TryGetValue(fact.Place, out var communes))
            {
                _communesOfPlaceKeys[fact.Place] = communes = new(StringComparer.Ordinal);
            }

            communes.Add(CommuneCodes.CommuneOf(fact.CommuneCode));
        }
    }

    /// <summary>After the last fact: places that were merged since count as one.</summary>
    public void JoinPlaces(KnownPlaces known)
    {
        known.Join(Periods);
        foreach (var (place, codes) in _communesOfPlaceKeys)
        {
            if (!_communesOfPlaces.TryAdd(known.Today(place), codes))
            {
                _communesOfPlaces[known.Today(place)].UnionWith(codes);
            }
        }
    }

    private static Func<Figures, bool> Holding(DateOnly day) => figures => figures.Period.Contains(day);

    private static Figures? Known(Month month, DateOnly? firstActivity) =>
        firstActivity <= month.Last ? new(month.Period) : null;
}
