using System.Diagnostics.CodeAnalysis;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Dashboard.Averages;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The figures as the page shows them.</summary>
/// <param name="figures">What was read.</param>
/// <param name="period">The query that says the period; more follows. A member’s line keeps it.</param>
/// <param name="filesAt">The same with the filters: where charts are had as files.</param>
internal sealed class DashboardView(DashboardFigures figures, string period, string filesAt)
{
    private const long MinutesWithoutRoom = 6_000;
    private const string OverMonth = "sur un mois";
    private const string OverYear = "sur un an";

    private Figures Now => figures.Now;

    private Figures Before => figures.MonthEarlier;

    private Figures LongBefore => figures.YearEarlier;

    public DashboardSubject Subject => figures.Subject;

    public Period Period => Now.Period;

    /// <summary>Over a year, lists of persons and places would give back the months that withhold.</summary>
    public bool HasLists => !IsEmpty && (!Subject.IsShared || Month.Of(Period.From) == Month.Of(Period.To));

    public IReadOnlyList<MemberFigures> Members => figures.Members;

    public bool IsEmpty => Now.Activities == 0;

    /// <summary>« du 1er au 22 octobre 2026 et du 1er au 22 novembre 2025 ».</summary>
    public string ComparedWith => $"{Before.Period.Label} et {LongBefore.Period.Label}";

    public string Activities => FrenchNumbers.Integer(Now.Activities);

    public string ActivitiesWere => Were(period => period.Activities);

    public string Attendances => FrenchNumbers.Integer(Now.Attendances);

    public string AttendancesWere => Were(period => period.Attendances);

    /// <summary>Whole hours from a hundred on, where minutes have neither room nor meaning; the table has them.</summary>
    public string Hours => Now.Minutes < MinutesWithoutRoom
        ? FrenchNumbers.Hours(Now.Minutes)
        : FrenchNumbers.Hours((Now.Minutes + 30) / 60 * 60);

    public string HoursWere =>
        $"{Words.MinutesChange(Now.Minutes, Before.Minutes, OverMonth)}\n{Words.MinutesChange(Now.Minutes, LongBefore.Minutes, OverYear)}";

    /// <summary>B1.</summary>
    public string Persons => Told.Count(Subject, Now.Persons);

    public string PersonsWere => WereOfPersons(period => period.Persons);

    public string Anonymous => FrenchNumbers.Integer(Now.Anonymous);

    /// <summary>B3 and B4: « dont 3 nouvelles personnes suivies; 12 participations anonymes « première fois » ».</summary>
    public string News
    {
        get
        {
            var (persons, times) = (Told.Count(Subject, Now.NewPersons), Told.Count(Subject, Now.FirstTime));
            return $"Dont {persons} {(Now.NewPersons > 1 ? "nouvelles personnes suivies" : "nouvelle personne suivie")} et {times} "
                + $"{(Now.FirstTime > 1 ? "participations anonymes" : "participation anonyme")} «\u00A0première fois\u00A0».";
        }
    }

    public string AnonymousWere => Were(period => period.Anonymous);

    public string Workshops => FrenchNumbers.Integer(Now.Workshops);

    public string WorkshopsWere => $"{WorkshopSize}\n{Were(period => period.Workshops)}";

    public BarChart Types => Filed(TypeChart.Of(Now));

    public ColumnChart? PerDay => Filed(DaysChart.Of(figures));

    public ColumnChart? PerMonth => Filed(MonthsChart.Of(figures));

    /// <summary>Of a year, since January.</summary>
    public ColumnChart? Sum => Filed(SumChart.Of(figures));

    /// <summary>Null where they are not told.</summary>
    public SmallMultiples? Departements => figures.Departements is { } chart ? chart with { FilesAt = filesAt } : null;

    /// <summary>« ?periode=2025&amp; »: more follows.</summary>
    public string PeriodQuery => period;

    public BarChart Themes => Filed(ThemeCharts.Mediation(figures));

    public BarChart? Procedures => Filed(ThemeCharts.Procedures(figures));

    public IReadOnlyList<BarChart> How =>
        [Filed(AnswerCharts.Channels(figures)), Filed(AnswerCharts.Durations(figures)), Filed(MaterialChart.Of(figures))];

    public IReadOnlyList<BarChart> Who =>
        [Filed(AnswerCharts.Ages(figures)), Filed(AnswerCharts.Statuses(figures)), Filed(AnswerCharts.Genders(figures))];

    public IReadOnlyList<BarChart> Where => Subject.Territory is { Kind: TerritoryKind.Nation or TerritoryKind.Region }
        ? [Filed(PlaceCharts.Departements(figures))]
        : [Filed(PlaceCharts.Places(figures)), Filed(PlaceCharts.Communes(figures))];

    public IReadOnlyList<Choice> PlaceChoices => Choices(Now.Places, id => id.ToString(), id => figures.PlaceNames.GetValueOrDefault(id));

    public IReadOnlyList<Choice> CommuneChoices => Choices(Now.Communes, code => code, code => figures.CommuneNames.GetValueOrDefault(code));

    public IReadOnlyList<Choice> DepartementChoices =>
        Choices(Now.Departements, code => code, code => figures.DepartementNames.GetValueOrDefault(code));

    /// <summary>Null where nobody compares.</summary>
    public BarChart? Averages => Filed(AveragesChart.Of(figures));

    public BarChart? OfMembers => Filed(MembersChart.Of(figures, period));

    /// <summary>Null where nobody has a line.</summary>
    public SmallMultiples? MembersPerMonth => Members.Count == 0 ? null : MemberMonths.Of(Members) with { FilesAt = filesAt };

    /// <summary>Null where none were set, or the period is no year.</summary>
    public BarChart? Targets => Filed(TargetsChart.Of(figures));

    public BarChart Compared => Filed(ComparisonChart.Of(figures));

    /// <summary>Every table of the page, in its order.</summary>
    public IEnumerable<BarChart> Bars => new[] { Compared, Targets, Averages, OfMembers }
        .Concat(HasLists ? [Themes, Procedures, .. How, .. Who, .. Where] : [])
        .OfType<BarChart>();

    /// <summary>Likewise those over time.</summary>
    public IEnumerable<ColumnChart> Columns => new[] { PerDay, PerMonth, Sum }.OfType<ColumnChart>();

    /// <summary>Likewise those of a drawing for each member or département.</summary>
    public IEnumerable<SmallMultiples> Multiples => new[] { MembersPerMonth, Departements }.OfType<SmallMultiples>();

    /// <summary>All that is had as a file.</summary>
    public IEnumerable<IChart> Charts => [.. Bars, .. Columns, Types, .. Multiples];

    /// <summary>Q2, Q3 and Q4, a sentence each.</summary>
    public IReadOnlyList<string> Quality => [.. QualitySentences.Of(figures)];

    public bool Carries(Theme theme) => Now.Themes.Activities(theme) > 0;

    [return: NotNullIfNotNull(nameof(chart))]
    private BarChart? Filed(BarChart? chart) => chart is null ? null : chart with { FilesAt = filesAt };

    private ColumnChart? Filed(ColumnChart? chart) => chart is null ? null : chart with { FilesAt = filesAt };

    private static IReadOnlyList<Choice> Choices<TKey>(KeyTally<TKey> tally, Func<TKey, string> value, Func<TKey, string?> name)
        where TKey : notnull =>
    [
        .. from key in tally.Counts.Keys
           let label = name(key)
           where label is not null
           orderby label
           select new Choice(value(key), label),
    ];

    /// <summary>What withholds a count withholds its change.</summary>
    private string WereOfPersons(Func<Figures, long> measure) =>
        new[] { Now, Before, LongBefore }.Any(figures => Told.IsWithheld(Subject, measure(figures))) ? "" : Were(measure);

    private string WorkshopSize => Now.WorkshopSize is { } size
        ? $"{FrenchNumbers.Decimal(size, 1)} {(size >= 2 ? "participants" : "participant")} en moyenne"
        : "taille moyenne\u00A0: –";

    private string Were(Func<Figures, long> measure)
    {
        var now = measure(Now);
        return $"{Words.Change(now, measure(Before), OverMonth)}\n{Words.Change(now, measure(LongBefore), OverYear)}";
    }
}
