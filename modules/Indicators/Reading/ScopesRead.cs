using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Scopes of one kind that count on the same days.</summary>
internal sealed record ScopesRead(TotalScopeKind Kind, IReadOnlyList<int> Numbers, Period? Within)
{
    private readonly Dictionary<IReadFigures, HashSet<Month>> _months = [];

    public bool HaveDays => new TotalScope(Kind, 0).HasDays;

    public IReadOnlyList<long> Codes => [.. Numbers.Select(number => new TotalScope(Kind, number).Code)];

    /// <summary>Whose a fact is: it tells its advisor itself, of anything else one scope alone is asked for.</summary>
    public TotalScope ScopeOf(int advisor) => new(Kind, Kind == TotalScopeKind.Advisor ? advisor : Numbers[0]);

    /// <summary>The months that count whole for something.</summary>
    public IReadOnlySet<Month> MonthsOf(IReadFigures target)
    {
        if (!_months.TryGetValue(target, out var months))
        {
            _months[target] = months = target.Period.And(Within) is { } days
                ? [.. days.Months().Where(month => days.Has(month))]
                : [];
        }

        return months;
    }

    /// <summary>The days beside those months; all of them for what wants days.</summary>
    public IEnumerable<Period> DaysOf(IReadFigures target) =>
        target.Period.And(Within) is not { } days ? [] : target.TakesMonths ? days.Edges() : [days];

    /// <summary>Totals of the départements of a région or the nation, which keeps no persons itself; null of others.</summary>
    /// <param name="scope">One of <see cref="Codes"/>.</param>
    /// <param name="communes">Which know the départements.</param>
    public IReadOnlyList<long>? DepartementCodes(long scope, Communes communes) => Kind switch
    {
        TotalScopeKind.Nation => [.. communes.Departements.Select(one => Code(one.Code))],
        TotalScopeKind.Region => [.. ScopedFacts.DepartementsOf(TotalScope.FromCode(scope).Number, communes).Select(Code)],
        _ => null,
    };

    private static long Code(string departement) =>
        new TotalScope(TotalScopeKind.Departement, TerritoryNumbers.OfDepartement(departement)).Code;
}
