using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>Every refusal of an activity: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class ActivityRefusals
{
    public static readonly Refusal ThemeMissing = new(
        "activity.theme_missing", "Choisissez au moins un thème.", nameof(ActivityForm.Themes));

    public static readonly Refusal ThemesWithoutProcedures = new(
        "activity.themes_without_procedures",
        "Une démarche est cochée\u00A0: cochez aussi «\u00A0Aide aux démarches administratives\u00A0», ou décochez la démarche.",
        nameof(ActivityForm.Themes));

    public static readonly Refusal ProcedureNameWithoutProcedures = new(
        "activity.procedure_name_without_procedures",
        "Le nom de la démarche va avec le thème «\u00A0Aide aux démarches administratives\u00A0».",
        nameof(ActivityForm.ProcedureName));

    public static readonly Refusal ProcedureNameTooLong = new(
        "activity.procedure_name_too_long", "Le nom de la démarche tient en 200 caractères.", nameof(ActivityForm.ProcedureName));

    public static readonly Refusal MaterialsContradict = new(
        "activity.materials_contradict", "«\u00A0Pas de matériel\u00A0» exclut les autres réponses.", nameof(ActivityForm.Materials));

    public static readonly Refusal NotesTooLong = new(
        "activity.notes_too_long", "Les notes tiennent en 4\u202F000 caractères.", nameof(ActivityForm.Notes));

    public static readonly Refusal DateMissing = new(
        "activity.date_missing", "Indiquez la date.", nameof(ActivityForm.Date));

    public static readonly Refusal DateBeforeTheScheme = new(
        "activity.date_before_the_scheme",
        "La date précède le dispositif, qui a commencé le 17 novembre 2020.",
        nameof(ActivityForm.Date));

    public static readonly Refusal EmployerNotChosen = new(
        "activity.employer_not_chosen",
        "Deux contrats couvrent cette date\u00A0: choisissez la structure.",
        nameof(ActivityForm.EmployerId));

    public static readonly Refusal DurationMissing = new(
        "activity.duration_missing", "Choisissez une durée.", nameof(ActivityForm.Duration));

    public static readonly Refusal DurationOutOfRange = new(
        "activity.duration_out_of_range", "La durée va de 1 à 1\u202F440 minutes (24 heures).", nameof(ActivityForm.Minutes));

    public static readonly Refusal WhereMissing = new(
        "activity.where_missing", "Choisissez le lieu.", nameof(ActivityForm.Where));

    public static readonly Refusal PlaceNotYours = new(
        "activity.place_not_yours", "Ce lieu n’est pas l’un de vos lieux d’activité.", nameof(ActivityForm.Where));

    public static readonly Refusal CommuneMissing = new(
        "activity.commune_missing", "Indiquez la commune où l’activité a eu lieu.", nameof(ActivityForm.Commune));

    public static readonly Refusal StopMissing = new(
        "activity.stop_missing", "Ce lieu est itinérant\u00A0: indiquez la commune de l’arrêt.", nameof(ActivityForm.Commune));

    public static readonly Refusal CommuneUnknown = new(
        "activity.commune_unknown", "Cette commune n’existe pas, ou n’existe plus.", nameof(ActivityForm.Commune));

    public static readonly Refusal ResidenceUnknown = new(
        "activity.residence_unknown", "Cette commune n’existe pas, ou n’existe plus.", nameof(ActivityForm.Residence));

    public static readonly Refusal TitleTooLong = new(
        "activity.title_too_long", "Le titre tient en 200 caractères.", nameof(ActivityForm.Title));

    public static readonly Refusal ParticipantsMissing = new(
        "activity.participants_missing", "Un atelier compte au moins un participant.", nameof(ActivityForm.Total));

    public static readonly Refusal TooManyParticipants = new(
        "activity.too_many_participants", "Un atelier compte au plus 10\u202F000 participants.", nameof(ActivityForm.Total));

    public static readonly Refusal OnePersonOnly = new(
        "activity.one_person_only", "Une seule personne ici\u00A0: pour plusieurs, notez un atelier.", nameof(ActivityForm.PersonIds));

    public static readonly Refusal TooManyFollowed = new(
        "activity.too_many_followed", "Un atelier compte au plus 500 personnes suivies.", nameof(ActivityForm.PersonIds));

    public static readonly Refusal PersonNotYours = new(
        "activity.person_not_yours", "Une des personnes choisies n’est plus parmi celles que vous suivez.", nameof(ActivityForm.PersonIds));

    public static Refusal DateInTheFuture(DateOnly today) => new(
        "activity.date_in_the_future",
        $"La date est dans le futur\u00A0: au plus tard le {FrenchDates.Day(today)}.",
        nameof(ActivityForm.Date));

    public static Refusal DateOutsideContracts(DateOnly date) => new(
        "activity.date_outside_contracts",
        $"Aucun de vos contrats ne couvre le {FrenchDates.Day(date)}.",
        nameof(ActivityForm.Date));

    public static Refusal PlaceNotThen(string place) => new(
        "activity.place_not_then", $"Vous n’interveniez pas à «\u00A0{place}\u00A0» à cette date.", nameof(ActivityForm.Where));

    public static Refusal AlreadyHelpedBeyondTotal(int already, int total) => new(
        "activity.already_helped_beyond_total",
        $"{FrenchNumbers.Integer(already)} personnes déjà accompagnées pour {FrenchNumbers.Integer(total)} en tout\u00A0: c’est trop.",
        nameof(ActivityForm.AlreadyHelpedCount));

    public static Refusal CountBelowZero(string field) => new(
        "activity.count_below_zero", "Donnez des nombres entiers, 0 au moins.", field);

    public static Refusal GendersBeyondTotal(int total) => new(
        "activity.genders_beyond_total", BeyondTotal("genre", total), nameof(ActivityForm.Genders));

    public static Refusal AgesBeyondTotal(int total) => new(
        "activity.ages_beyond_total", BeyondTotal("âge", total), nameof(ActivityForm.Ages));

    public static Refusal StatusesBeyondTotal(int total) => new(
        "activity.statuses_beyond_total", BeyondTotal("statut", total), nameof(ActivityForm.Statuses));

    public static readonly Refusal TooManyResources = new(
        "activity.too_many_resources", "Une séance garde 20 ressources au plus.", nameof(ActivityForm.ResourceIds));

    public static readonly Refusal ResourceUnknown = new(
        "activity.resource_unknown", "Une de ces ressources n’est plus dans la bibliothèque\u00A0: décochez-la.", nameof(ActivityForm.ResourceIds));

    public static readonly Refusal ProjectUnknown = new(
        "activity.project_unknown", "Ce projet n’existe plus, ou ne vous est pas ouvert.", nameof(ActivityForm.ProjectId));

    /// <summary>A warning more than a refusal: the advisor may keep the notes.</summary>
    public static Refusal NotesSeemSensitive(IReadOnlyList<string> found) => new(
        "activity.notes_seem_sensitive",
        $"Vos notes semblent contenir {string.Join(", ", found)}\u00A0: retirez-le, ou cochez «\u00A0Je garde mes notes telles quelles\u00A0».",
        nameof(ActivityForm.Notes));

    /// <inheritdoc cref="NotesSeemSensitive"/>
    public static Refusal TitleSeemsSensitive(IReadOnlyList<string> found) => new(
        "activity.title_seems_sensitive",
        $"Le titre semble contenir {string.Join(", ", found)}\u00A0: retirez-le, ou cochez «\u00A0Je garde ce titre tel quel\u00A0».",
        nameof(ActivityForm.Title));

    private static string BeyondTotal(string what, int total) =>
        $"La répartition par {what} dépasse le total de {FrenchNumbers.Integer(total)}.";
}
