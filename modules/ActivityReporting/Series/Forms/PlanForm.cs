using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Series.Forms;

/// <summary>The fields of a series that its sessions do not have.</summary>
internal sealed class PlanForm
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public static IReadOnlyList<Choice> Weekdays { get; } = [.. Week.Select(day => new Choice(day.ToString(), FrenchDates.WeekdayName(day)))];

    public static IReadOnlyList<Choice> Repeats { get; } =
    [
        new(nameof(Plan.Repeat.Weekly), "Par semaine") { Reveals = "hebdomadaire" },
        new(nameof(Plan.Repeat.Monthly), "Par mois") { Reveals = "mensuel" },
    ];

    [Display(Name = "Il revient")]
    public Repeat Repeat { get; set; }

    [Display(Name = "Jour de la semaine")]
    public DayOfWeek? Weekday { get; set; }

    [Display(Name = "Toutes les n semaines")]
    public int? EveryWeeks { get; set; }

    [Display(Name = "Lequel du mois")]
    public WeekOfMonth? WeekOfMonth { get; set; }

    [Display(Name = "Premier jour")]
    public DateOnly? FirstDay { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? LastDay { get; set; }

    [Display(Name = "Heure de début")]
    public TimeOnly? StartsAt { get; set; }

    [Display(Name = "Jours sans séance"), StringLength(ClosedDays.MaxLength)]
    public string? Closed { get; set; }

    [Display(Name = "Pas de séance les onze jours fériés nationaux")]
    public bool SkipsHolidays { get; set; }

    [Display(Name = "Annoncer cet atelier sur la page publique du lieu")]
    public bool IsPublic { get; set; }

    [Display(Name = "Pour s’inscrire, à apporter"), StringLength(WorkshopSeries.MaxPublicTextLength)]
    public string? PublicText { get; set; }

    [Display(Name = "Le nouveau rythme vaut à partir du")]
    public DateOnly? AppliesFrom { get; set; }

    public SeriesPlan Read() => new()
    {
        Repeat = Repeat,
        EveryWeeks = EveryWeeks,
        Weekday = Weekday,
        WeekOfMonth = WeekOfMonth,
        FirstDay = FirstDay,
        LastDay = LastDay,
        StartsAt = StartsAt,
        Closed = Closed ?? "",
        SkipsHolidays = SkipsHolidays,
    };

    public static PlanForm Of(SeriesContent content, DateOnly today) => new()
    {
        Repeat = content.Plan.Repeat,
        Weekday = content.Plan.Weekday,
        EveryWeeks = content.Plan.EveryWeeks ?? 1,
        WeekOfMonth = content.Plan.WeekOfMonth,
        FirstDay = content.Plan.FirstDay,
        LastDay = content.Plan.LastDay,
        StartsAt = content.Plan.StartsAt,
        Closed = content.Plan.Closed,
        SkipsHolidays = content.Plan.SkipsHolidays,
        IsPublic = content.IsPublic,
        PublicText = content.PublicText,
        AppliesFrom = today,
    };
}
