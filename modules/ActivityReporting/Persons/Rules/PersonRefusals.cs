using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Persons.Rules;

/// <summary>Every refusal of a followed person: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class PersonRefusals
{
    public const string ContactIsKnownCode = "person.contact_is_known";

    public static readonly Refusal FirstNameMissing = new(
        "person.first_name_missing", "Indiquez le prénom.", nameof(PersonForm.FirstName));

    public static readonly Refusal LastNameMissing = new(
        "person.last_name_missing", "Indiquez le nom.", nameof(PersonForm.LastName));

    public static readonly Refusal FirstNameTooLong = new(
        "person.first_name_too_long", "Le prénom tient en 100 caractères.", nameof(PersonForm.FirstName));

    public static readonly Refusal LastNameTooLong = new(
        "person.last_name_too_long", "Le nom tient en 100 caractères.", nameof(PersonForm.LastName));

    public static readonly Refusal PhoneUnreadable = new(
        "person.phone_unreadable",
        "Ce numéro n’est pas un numéro français\u00A0: dix chiffres, par exemple 06 12 34 56 78.",
        nameof(PersonForm.Phone));

    public static readonly Refusal PhoneContradicts = new(
        "person.phone_contradicts",
        "Il y a un numéro et «\u00A0N’a pas de téléphone\u00A0»\u00A0: gardez l’un des deux.",
        nameof(PersonForm.Phone));

    public static readonly Refusal EmailUnreadable = new(
        "person.email_unreadable", "Cette adresse e-mail n’est pas complète, par exemple nom@exemple.fr.", nameof(PersonForm.Email));

    public static readonly Refusal CommuneUnknown = new(
        "person.commune_unknown", "Cette commune n’existe pas, ou n’existe plus.", nameof(PersonForm.Commune));

    public static readonly Refusal NotesTooLong = new(
        "person.notes_too_long", "Les notes tiennent en 4\u202F000 caractères.", nameof(PersonForm.Notes));

    public static readonly Refusal ConsentMissing = new(
        "person.consent_missing",
        "Indiquez le jour où la personne a accepté d’être suivie par son nom.",
        nameof(PersonForm.ConsentedOn));

    public static readonly Refusal ConsentBeforeTheScheme = new(
        "person.consent_before_the_scheme",
        "L’accord précède le dispositif, qui a commencé le 17 novembre 2020.",
        nameof(PersonForm.ConsentedOn));

    public static readonly Refusal NotDoubles = new(
        "person.not_doubles",
        "Ces deux fiches ne se ressemblent pas assez\u00A0: il faut le même nom et un contact commun, ou le même téléphone et la même adresse.");

    public static readonly Refusal NotesTooLongTogether = new(
        "person.notes_too_long_together",
        "Les notes des deux fiches, et ce qu’elles disent autrement, dépassent ensemble 4\u202F000 caractères\u00A0: raccourcissez celles de l’une, puis fusionnez.");

    public static readonly Refusal KeyIsLost = new("person.key_is_lost", $"Une des deux fiches ne peut pas être lue. {PersonTexts.KeyIsLost}");

    public static readonly Refusal TooManyPersons = new(
        "person.too_many", "Vous suivez déjà 2\u202F000 personnes\u00A0: effacez une fiche qui ne sert plus pour en créer une.");

    public static Refusal BirthYearOutOfRange(int thisYear) => new(
        "person.birth_year_out_of_range", $"L’année de naissance va de 1900 à {thisYear}.", nameof(PersonForm.BirthYear));

    public static Refusal ConsentInTheFuture(DateOnly today) => new(
        "person.consent_in_the_future",
        $"L’accord est dans le futur\u00A0: au plus tard le {FrenchDates.Day(today)}.",
        nameof(PersonForm.ConsentedOn));

    /// <summary>Of a sheet out of a file.</summary>
    public static Refusal LastContactInTheFuture(DateOnly day, DateOnly today) => new(
        "person.last_contact_in_the_future",
        $"Le dernier contact, le {FrenchDates.Numeric(day)}, est dans le futur\u00A0: au plus tard le {FrenchDates.Day(today)}.");

    /// <inheritdoc cref="LastContactInTheFuture"/>
    public static Refusal LastContactBeforeTheScheme(DateOnly day) => new(
        "person.last_contact_before_the_scheme",
        $"Le dernier contact, le {FrenchDates.Numeric(day)}, précède le dispositif, qui a commencé le 17 novembre 2020.");

    /// <inheritdoc cref="LastContactInTheFuture"/>
    public static Refusal SituationInTheFuture(DateOnly day) => new(
        "person.situation_in_the_future", $"L’historique des situations va jusqu’au {FrenchDates.Numeric(day)}, qui est dans le futur.");

    public static readonly Refusal NotYetHelped = new(
        "person.not_yet_helped",
        "Aucune séance n’est notée avec cette personne avant ce jour\u00A0: elle compte comme nouvelle. Revenez à «\u00A0Non communiqué\u00A0».",
        nameof(ActivityForm.AlreadyHelped));

    public static readonly Refusal SheetIsLost = new("person.sheet_is_lost", $"Cette fiche ne peut pas être lue. {PersonTexts.KeyIsLost}");

    public static readonly Refusal SheetIsGone = new(
        "person.sheet_is_gone", "Le nom de cette personne est effacé\u00A0: rien ne s’ajoute plus à sa fiche. Laissez vide ce que vous avez indiqué d’elle.");

    public static Refusal HelpedSince(DateOnly first) => new(
        "person.helped_since",
        $"Une séance est notée avec cette personne depuis le {FrenchDates.Day(first)}\u00A0: elle est déjà accompagnée. Revenez à «\u00A0Non communiqué\u00A0».",
        nameof(ActivityForm.AlreadyHelped));

    public static Refusal SheetSaysOtherwise(string name, string kept, string field) => new(
        "person.sheet_says_otherwise",
        $"La fiche de {name} dit «\u00A0{kept}\u00A0»\u00A0: laissez cette réponse vide, puis corrigez la fiche s’il le faut.",
        field);

    public static Refusal AgeWithoutBirthYear(string name) => new(
        "person.age_without_birth_year",
        $"La tranche d’âge se déduit de l’année de naissance, que la fiche de {name} n’a pas\u00A0: indiquez l’année sur la fiche, ou revenez à «\u00A0Non communiqué\u00A0».",
        nameof(ActivityForm.Age));

    /// <summary>A warning more than a refusal: members of a family share a telephone.</summary>
    public static Refusal ContactIsKnown(string name, bool isPhone) => new(
        ContactIsKnownCode,
        $"La fiche de {name} a déjà {(isPhone ? "ce téléphone" : "cette adresse")}\u00A0: reprenez cette fiche, ou cochez «\u00A0C’est une autre personne\u00A0».",
        isPhone ? nameof(PersonForm.Phone) : nameof(PersonForm.Email));

    /// <inheritdoc cref="Activities.Rules.ActivityRefusals.NotesSeemSensitive"/>
    public static Refusal NotesSeemSensitive(IReadOnlyList<string> found) => new(
        "person.notes_seem_sensitive",
        $"Vos notes semblent contenir {string.Join(", ", found)}\u00A0: retirez-le, ou cochez «\u00A0Je garde mes notes telles quelles\u00A0».",
        nameof(PersonForm.Notes));
}
