using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Every number that a report is made of, before anything is withheld.</summary>
internal sealed class ReportCounts
{
    private readonly Figures? _monthBefore;
    private readonly Figures? _yearBefore;
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

    /// <summary>INSEE codes where a place received people in the month: more than one for a bus.</summary>
    public IReadOnlyCollection<string> CommunesOf(Guid place) => _communesOfPlaces[place];

    /// <summary>A fact of the scope; one outside every period is left aside.</summary>
    public void Add(in FactRow fact)
    {
        Month.Add(fact);
        YearToDate.Add(fact);
        _monthBefore?.Add(fact);
        _yearBefore?.Add(fact);
        if (fact.PlaceId is { } place && Month.Period.Contains(fact.Date))
        {
            if (!_communesOfPlaces.TryGetValue(place, out var communes))
            {
                _communesOfPlaces[place] = communes = new(StringComparer.Ordinal);
            }

            communes.Add(CommuneCodes.CommuneOf(fact.CommuneCode));
        }
    }

    /// <summary>After the last fact: places that were merged since count as one.</summary>
    /// <returns>Their names.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> JoinPlacesAsync(IMediator mediator, CancellationToken ct)
    {
        var known = await KnownPlaces.JoinAsync(mediator, [.. new[] { Month, YearToDate, _monthBefore, _yearBefore }.OfType<Figures>()], ct);
        var communes = _communesOfPlaces.ToList();
        _communesOfPlaces.Clear();
        foreach (var (place, codes) in communes)
        {
            if (!_communesOfPlaces.TryAdd(known.Today(place), codes))
            {
                _communesOfPlaces[known.Today(place)].UnionWith(codes);
            }
        }

        return known.Names;
    }

    private static Figures? Known(Month month, DateOnly? firstActivity) =>
        firstActivity <= month.Last ? new(month.Period) : null;
}
