using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Why a period cannot be shown; the field is the form's.</summary>
internal static class DashboardRefusals
{
    public static readonly Refusal UnknownPeriod = new(
        "dashboard.unknown_period", "Cette période n’existe pas : choisissez-en une dans la liste.", AskedPeriod.PeriodField);

    public static readonly Refusal OnlyClosed = new(
        "dashboard.only_closed", "Ces chiffres se lisent par mois ou par année clos : choisissez-en un dans la liste.", AskedPeriod.PeriodField);

    public static readonly Refusal NoFilters = new(
        "dashboard.no_filters", "Ces chiffres se lisent sans filtre.", AskedPeriod.PeriodField);

    public static readonly Refusal UnreadableFrom = new(
        "dashboard.unreadable_from", "Donnez le premier jour de la période, par exemple 01/10/2026.", AskedPeriod.FromField);

    public static readonly Refusal UnreadableTo = new(
        "dashboard.unreadable_to", "Donnez le dernier jour de la période, par exemple 31/10/2026.", AskedPeriod.ToField);

    public static readonly Refusal EndBeforeStart = new(
        "dashboard.end_before_start", "La période doit finir le jour où elle commence, ou après.", AskedPeriod.ToField);

    public static readonly Refusal BeforeScheme = new(
        "dashboard.before_scheme",
        $"Le dispositif a commencé le {FrenchDates.Day(BusinessCalendar.SchemeStart)} : la période ne peut pas commencer avant.",
        AskedPeriod.FromField);

    public static readonly Refusal UnknownChart = new(
        "dashboard.unknown_chart",
        "Ce graphique n’existe pas, ou cette période n’en a pas\u00A0: choisissez-en un sur la page.",
        AskedPeriod.PeriodField);

    public static Refusal UnknownFilter(string field) => new(
        "dashboard.unknown_filter", "Ce filtre n’existe pas, ou rien n’est compté ici avec lui : retirez-le ou choisissez-en un autre.", field);

    public static Refusal InTheFuture(DateOnly today) => new(
        "dashboard.in_the_future",
        $"La période ne peut pas finir après aujourd’hui, {FrenchDates.Day(today)}.",
        AskedPeriod.ToField);
}
