using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The figures as the page shows them.</summary>
internal sealed class DashboardView(DashboardFigures figures)
{
    private const string Month = "sur un mois";
    private const string Year = "sur un an";

    private Figures Now => figures.Now;

    private Figures Before => figures.MonthEarlier;

    private Figures LongBefore => figures.YearEarlier;

    public Period Period => Now.Period;

    public bool IsEmpty => Now.Activities == 0;

    /// <summary>« du 1er au 22 octobre 2026 et du 1er au 22 novembre 2025 ».</summary>
    public string ComparedWith => $"{Before.Period.Label} et {LongBefore.Period.Label}";

    public string Activities => FrenchNumbers.Integer(Now.Activities);

    public string ActivitiesWere => Were(period => period.Activities);

    public string Attendances => FrenchNumbers.Integer(Now.Attendances);

    public string AttendancesWere => Were(period => period.Attendances);

    public string Hours => FrenchNumbers.Hours(Now.Minutes);

    public string HoursWere =>
        $"{Words.MinutesChange(Now.Minutes, Before.Minutes, Month)}\n{Words.MinutesChange(Now.Minutes, LongBefore.Minutes, Year)}";

    public string Anonymous => FrenchNumbers.Integer(Now.Anonymous);

    public string AnonymousWere => Were(period => period.Anonymous);

    public string Workshops => FrenchNumbers.Integer(Now.Workshops);

    public string WorkshopsWere => $"{WorkshopSize}\n{Were(period => period.Workshops)}";

    public BarChart Types => TypeChart.Of(Now);

    public ColumnChart? PerDay => DaysChart.Of(Now);

    public ColumnChart? PerMonth => MonthsChart.Of(figures);

    public BarChart Themes => ThemeCharts.Mediation(figures);

    public BarChart? Procedures => ThemeCharts.Procedures(figures);

    public IReadOnlyList<BarChart> How =>
        [AnswerCharts.Channels(figures), AnswerCharts.Durations(figures), MaterialChart.Of(figures)];

    public IReadOnlyList<BarChart> Who =>
        [AnswerCharts.Ages(figures), AnswerCharts.Statuses(figures), AnswerCharts.Genders(figures)];

    public IReadOnlyList<BarChart> Where => [PlaceCharts.Places(figures), PlaceCharts.Communes(figures)];

    public BarChart Compared => ComparisonChart.Of(figures);

    /// <summary>Q2, in one sentence.</summary>
    public string Late
    {
        get
        {
            var delays = Now.Delays;
            var late = delays.Late == 0 ? "aucune activité" : Words.Count(delays.Late, "activité");
            var median = delays.MedianDays is not { } days ? ""
                : days == 0 ? "\u00A0; la moitié au moins le sont le jour même"
                : $"\u00A0; délai médian\u00A0: {FrenchNumbers.Decimal(days, days % 1 == 0 ? 0 : 1)}\u00A0{(days >= 2 ? "jours" : "jour")}";
            return $"Saisies tardives, plus de {EntryDelays.LateAfterDays}\u00A0jours après la séance\u00A0: {late} sur {FrenchNumbers.Integer(delays.Activities)}{median}.";
        }
    }

    private string WorkshopSize => Now.WorkshopSize is { } size
        ? $"{FrenchNumbers.Decimal(size, 1)} {(size >= 2 ? "participants" : "participant")} en moyenne"
        : "taille moyenne\u00A0: –";

    private string Were(Func<Figures, long> measure)
    {
        var now = measure(Now);
        return $"{Words.Change(now, measure(Before), Month)}\n{Words.Change(now, measure(LongBefore), Year)}";
    }
}
