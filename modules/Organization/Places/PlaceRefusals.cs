using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places;

internal static class PlaceRefusals
{
    public static readonly Refusal NameLength =
        new("place.name_length", "Le nom du lieu compte de 1 à 200 caractères.", nameof(Place.Name));

    public static readonly Refusal AddressLength =
        new("place.address_length", "L’adresse du lieu compte de 1 à 250 caractères.", nameof(Place.Address));

    public static readonly Refusal CommuneUnknown =
        new("place.commune_unknown", "Choisissez une commune de la liste.", "Commune");

    public static readonly Refusal PostalCodeWrong =
        new("place.postal_code_wrong", "Ce code postal n’est pas l’un de ceux de la commune.", nameof(Place.PostalCode));

    public static readonly Refusal SiretWrong =
        new("place.siret_wrong", "Ce numéro SIRET n’existe pas : vérifiez ses 14 chiffres.", nameof(Place.Siret));

    public static readonly Refusal RnaWrong =
        new("place.rna_wrong", "Un numéro RNA compte dix caractères, comme W263001234 ou W9R1011072.", nameof(Place.Rna));

    public static readonly Refusal HoursTooLong =
        new("place.hours_too_long", "Les horaires comptent 500 caractères au plus.", "Hours.Text");

    public static readonly Refusal SummaryTooLong =
        new("place.summary_too_long", "Le résumé compte 280 caractères au plus.", nameof(Place.Summary));

    public static readonly Refusal DetailTooLong =
        new("place.detail_too_long", "La présentation compte 2 000 caractères au plus.", nameof(Place.Detail));

    public static readonly Refusal PhoneWrong =
        new("place.phone_wrong", "Ce numéro n’est pas un numéro de téléphone français : 04 75 25 00 00, ou +33 4 75 25 00 00.", nameof(Place.Phone));

    public static readonly Refusal EmailsWrong =
        new("place.emails_wrong", "Indiquez une à cinq adresses comme accueil@exemple.fr, une par ligne.", nameof(Place.Emails));

    public static readonly Refusal WebSiteWrong =
        new("place.web_site_wrong", "L’adresse du site commence par https:// ou http://.", nameof(Place.WebSite));

    public static readonly Refusal AppointmentSiteWrong =
        new("place.appointment_site_wrong", "L’adresse de prise de rendez-vous commence par https:// ou http://.", nameof(Place.AppointmentSite));

    public static readonly Refusal AccessibilitySheetWrong = new(
        "place.accessibility_sheet_wrong",
        "L’adresse de la fiche d’accessibilité commence par https://acceslibre.gouv.fr/ ou https://acceslibre.beta.gouv.fr/.",
        nameof(Place.AccessibilitySheet));

    public static readonly Refusal PositionWrong = new(
        "place.position_wrong",
        "Cette position n’est pas en France : la latitude vient d’abord, comme dans 44.7281, 5.0227.",
        nameof(Position));

    public static readonly Refusal VisibleWithoutService = new(
        "place.visible_without_service",
        "Pour figurer sur la carte publique, un lieu propose au moins un service.",
        nameof(Place.Services));

    public static readonly Refusal EmployerMissing =
        new("place.employer_missing", "Choisissez la structure à laquelle ce lieu appartient.", "EmployerId");

    public static readonly Refusal AlreadySaved = new(
        "place.already_saved",
        "Ce formulaire a déjà servi à enregistrer un autre lieu. Pour enregistrer aussi celui-ci, envoyez-le de nouveau.");

    public static readonly Refusal MergedIntoItself =
        new("place.merged_into_itself", "Choisissez deux lieux différents.", "KeptId");

    public static readonly Refusal MergedAlready =
        new("place.merged_already", "L’un de ces lieux a déjà été réuni à un autre.", "KeptId");

    public static readonly Refusal MergedAcrossCommunes =
        new("place.merged_across_communes", "Seuls des lieux de la même commune peuvent être réunis.", "KeptId");

    public static readonly Refusal AttachedAlready =
        new("place.attached_already", "Vous êtes déjà rattaché à ce lieu à cette date, ou plus tard.", "FirstDay");

    public static readonly Refusal AttachedBeforeScheme =
        new("place.attached_before_scheme", "Le premier jour ne peut pas précéder le 17 novembre 2020.", "FirstDay");

    public static readonly Refusal AttachedTooFar =
        new("place.attached_too_far", "Le premier jour est à plus d’un an d’ici.", "FirstDay");

    public static readonly Refusal NotAttached =
        new("place.not_attached", "Vous n’êtes pas rattaché à ce lieu.");

    public static Refusal ChangedMeanwhile(IEnumerable<string> labels) => new(
        "place.changed_meanwhile",
        $"Ce lieu a changé pendant que vous l’écriviez ({string.Join(", ", labels)}). Votre saisie est là : envoyez-la de nouveau pour qu’elle remplace ce qui est enregistré.");
}
