using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Everything that a dashboard adds up, filled by one reading.</summary>
internal sealed class DashboardReading
{
    private const int MonthsShown = 12;

    private readonly List<IReadFigures> _targets = [];

    /// <param name="subject">Which tells what is shown beside its own figures.</param>
    /// <param name="period">Asked for.</param>
    public DashboardReading(DashboardSubject subject, Period period)
    {
        Periods = [new(period), new(period.OneMonthEarlier()), new(period.OneYearEarlier())];
        Months = new(Month.Of(period.To).AddMonths(1 - MonthsShown), MonthsShown);
        Days = period.Days <= DaysChart.MostDays ? new(period) : null;
        Years = SumChart.SeriesOf(period, subject.Today);
        Departements = subject.TellsDepartements ? new(Months.Period) : null;
        Members = subject.HasMembers ? new(period, Months.Period) : null;
        _targets.AddRange(Periods.Select(figures => new FiguresOf(figures)));
        _targets.Add(TypesOverTime.Of(Months));
        _targets.AddRange(Days is null ? [] : [TypesOverTime.Of(Days)]);
        _targets.AddRange(Years is null ? [] : [TypesOverTime.Of(Years)]);
        _targets.AddRange(Departements is null ? [] : [Departements]);
        _targets.AddRange(Members?.Targets ?? []);
    }

    /// <summary>The period, the one a month earlier, the one a year earlier.</summary>
    public IReadOnlyList<Figures> Periods { get; }

    public MonthSeries Months { get; }

    /// <summary>Null of long periods.</summary>
    public DaySeries? Days { get; }

    /// <summary>Null of periods that are no year.</summary>
    public MonthSeries? Years { get; }

    /// <summary>Null where they are not told.</summary>
    public DepartementMonths? Departements { get; }

    /// <summary>Null of what has none.</summary>
    public ReadMembers? Members { get; }

    /// <summary>What takes the rows.</summary>
    public IReadOnlyCollection<IReadFigures> Targets => _targets;

    /// <summary>Every day that something is added up of.</summary>
    public Period Whole => new(_targets.Min(target => target.Period.From), _targets.Max(target => target.Period.To));
}
