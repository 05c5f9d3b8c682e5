using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Coordination.Rules;

/// <summary>Every refusal of a coordination activity: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class CoordinationRefusals
{
    public static readonly Refusal DateMissing = new(
        "coordination.date_missing", "Indiquez la date.", nameof(CoordinationForm.Date));

    public static readonly Refusal DateBeforeTheScheme = new(
        "coordination.date_before_the_scheme",
        "La date précède le dispositif, qui a commencé le 17 novembre 2020.",
        nameof(CoordinationForm.Date));

    public static readonly Refusal KindMissing = new(
        "coordination.kind_missing", "Choisissez la nature.", nameof(CoordinationForm.Kind));

    public static readonly Refusal NameMissing = new(
        "coordination.name_missing", "Donnez le nom de l’évènement.", nameof(CoordinationForm.Title));

    public static readonly Refusal TitleTooLong = new(
        "coordination.title_too_long", "Le titre tient en 200 caractères.", nameof(CoordinationForm.Title));

    public static readonly Refusal NotesTooLong = new(
        "coordination.notes_too_long", "Les notes tiennent en 4\u202F000 caractères.", nameof(CoordinationForm.Notes));

    public static readonly Refusal DurationMissing = new(
        "coordination.duration_missing", "Choisissez une durée.", nameof(CoordinationForm.Duration));

    public static readonly Refusal DurationOutOfRange = new(
        "coordination.duration_out_of_range", "La durée va de 1 à 1\u202F440 minutes (24 heures).", nameof(CoordinationForm.Minutes));

    public static readonly Refusal NobodyCame = new(
        "coordination.nobody_came",
        "Indiquez qui était là\u00A0: au moins un conseiller, une structure ou une autre personne.",
        nameof(CoordinationForm.Advisors));

    public static readonly Refusal InitiativeMissing = new(
        "coordination.initiative_missing", "Dites d’où vient cette animation.", nameof(CoordinationForm.Initiative));

    public static readonly Refusal ThemeMissing = new(
        "coordination.theme_missing", "Choisissez au moins un thème.", nameof(CoordinationForm.Themes));

    public static readonly Refusal OrganiserMissing = new(
        "coordination.organiser_missing", "Choisissez au moins un organisateur.", nameof(CoordinationForm.Organisers));

    public static readonly Refusal LevelMissing = new(
        "coordination.level_missing", "Choisissez l’échelle.", nameof(CoordinationForm.Level));

    public static readonly Refusal PartnerMissing = new(
        "coordination.partner_missing", "Nommez au moins un partenaire.", PartnerField(0, nameof(PartnerForm.Name)));

    public static readonly Refusal TooManyPartners = new(
        "coordination.too_many_partners", $"Un partenariat compte au plus {CoordinationActivity.MaxPartners} partenaires.", PartnerField(0, nameof(PartnerForm.Name)));

    public static Refusal DateInTheFuture(DateOnly today) => new(
        "coordination.date_in_the_future",
        $"La date est dans le futur\u00A0: au plus tard le {FrenchDates.Day(today)}.",
        nameof(CoordinationForm.Date));

    public static Refusal CountOutOfRange(string field) => new(
        "coordination.count_out_of_range", "Donnez un nombre entier, de 0 à 10\u202F000.", field);

    public static Refusal PartnerNameMissing(int place) => new(
        "coordination.partner_name_missing", "Donnez le nom de ce partenaire.", PartnerField(place, nameof(PartnerForm.Name)));

    public static Refusal PartnerNameTooLong(int place) => new(
        "coordination.partner_name_too_long", "Le nom d’un partenaire tient en 200 caractères.", PartnerField(place, nameof(PartnerForm.Name)));

    public static Refusal PartnerKindMissing(int place) => new(
        "coordination.partner_kind_missing", "Choisissez la nature de ce partenaire.", PartnerField(place, nameof(PartnerForm.Kind)));

    /// <summary>A warning more than a refusal: the coordinator may keep the notes.</summary>
    public static Refusal NotesSeemSensitive(IReadOnlyList<string> found) => new(
        "coordination.notes_seem_sensitive",
        $"Vos notes semblent contenir {string.Join(", ", found)}\u00A0: retirez-le, ou cochez «\u00A0Je garde mes notes telles quelles\u00A0».",
        nameof(CoordinationForm.Notes));

    private static string PartnerField(int place, string field) => $"{nameof(CoordinationForm.Partners)}[{place}].{field}";
}
