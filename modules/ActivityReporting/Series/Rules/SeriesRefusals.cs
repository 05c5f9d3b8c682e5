using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Series.Rules;

/// <summary>Every refusal of a series that is not one of its sessions': a stable code, a French sentence, the field to blame.</summary>
internal static class SeriesRefusals
{
    public static readonly Refusal TitleMissing = new(
        "series.title_missing", "Donnez un titre à l’atelier.", nameof(ActivityForm.Title));

    public static readonly Refusal WeekdayMissing = new(
        "series.weekday_missing", "Choisissez le jour de la semaine.", nameof(PlanForm.Weekday));

    public static readonly Refusal WeeksOutOfRange = new(
        "series.weeks_out_of_range", "L’atelier revient toutes les 1 à 12 semaines.", nameof(PlanForm.EveryWeeks));

    public static readonly Refusal WeekOfMonthMissing = new(
        "series.week_of_month_missing", "Choisissez la semaine du mois.", nameof(PlanForm.WeekOfMonth));

    public static readonly Refusal FirstDayMissing = new(
        "series.first_day_missing", "Indiquez le premier jour.", nameof(PlanForm.FirstDay));

    public static readonly Refusal FirstDayBeforeTheScheme = new(
        "series.first_day_before_the_scheme",
        "Le premier jour précède le dispositif, qui a commencé le 17 novembre 2020.",
        nameof(PlanForm.FirstDay));

    public static readonly Refusal FirstDayTooFar = new(
        "series.first_day_too_far", "Le premier jour est à plus d’un an.", nameof(PlanForm.FirstDay));

    public static readonly Refusal LastDayMissing = new(
        "series.last_day_missing", "Indiquez le dernier jour.", nameof(PlanForm.LastDay));

    public static readonly Refusal LastDayBeforeTheFirst = new(
        "series.last_day_before_the_first", "Le dernier jour est avant le premier.", nameof(PlanForm.LastDay));

    public static readonly Refusal LastDayTooFar = new(
        "series.last_day_too_far", "Une série dure au plus deux ans\u00A0: planifiez la suite le moment venu.", nameof(PlanForm.LastDay));

    public static readonly Refusal ChangeTooFar = new(
        "series.change_too_far", "Un nouveau rythme commence dans l’année.", nameof(PlanForm.AppliesFrom));

    public static readonly Refusal StartMissing = new(
        "series.start_missing", "Indiquez l’heure de début.", nameof(PlanForm.StartsAt));

    public static readonly Refusal ClosedTooLong = new(
        "series.closed_too_long", "Les jours sans séance tiennent en 2\u202F000 caractères.", nameof(PlanForm.Closed));

    public static readonly Refusal NoSession = new(
        "series.no_session",
        "Ce rythme ne donne aucune séance entre ces deux jours\u00A0: vérifiez les dates et les jours sans séance.",
        nameof(PlanForm.LastDay));

    public static readonly Refusal PublicTextTooLong = new(
        "series.public_text_too_long", "Le texte de la page publique tient en 280 caractères.", nameof(PlanForm.PublicText));

    public static readonly Refusal PublicWithoutPlace = new(
        "series.public_without_place",
        "Seul un atelier donné dans l’un de vos lieux d’activité peut être annoncé sur la page de ce lieu.",
        nameof(PlanForm.IsPublic));

    public static readonly Refusal TooManySeries = new(
        "series.too_many", "Vous avez déjà 100 séries\u00A0: supprimez-en une qui ne sert plus.");

    public static readonly Refusal AlreadyConfirmed = new(
        "series.already_confirmed", "Cette séance est déjà confirmée\u00A0: son activité se modifie ou se supprime à part.");

    public static readonly Refusal MoveDayMissing = new(
        "series.move_day_missing", "Indiquez le nouveau jour.", nameof(MoveForm.Day));

    public static readonly Refusal MoveStartMissing = new(
        "series.move_start_missing", "Indiquez l’heure de début.", nameof(MoveForm.StartsAt));

    /// <summary>Anybody reads it: no word of the advisor's makes it right.</summary>
    public static Refusal PublicTextSensitive(IReadOnlyList<string> found) => new(
        "series.public_text_sensitive",
        $"Ce texte est public et semble contenir {string.Join(", ", found)}\u00A0: retirez-le.",
        nameof(PlanForm.PublicText));

    public static Refusal ClosedUnreadable(string line) => new(
        "series.closed_unreadable",
        $"«\u00A0{Shortened(line)}\u00A0» n’est ni un jour comme 11/11/2026, ni une période comme 19/12/2026 - 04/01/2027.",
        nameof(PlanForm.Closed));

    public static Refusal MoveOutOfRange(DateOnly from, DateOnly to) => new(
        "series.move_out_of_range",
        $"Le nouveau jour va du {FrenchDates.Day(from)} au {FrenchDates.Day(to)}.",
        nameof(MoveForm.Day));

    public static Refusal MoveDayTaken(DateOnly day) => new(
        "series.move_day_taken",
        $"Il y a déjà une séance de cette série à cette heure le {FrenchDates.Day(day)}.",
        nameof(MoveForm.Day));

    private static string Shortened(string line) => line.Length <= 40 ? line : $"{line[..40]}…";
}
