using ConseillerNumerique.ActivityReporting.Correspondents.Forms;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Correspondents.Rules;

/// <summary>Every refusal of a correspondent: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class CorrespondentRefusals
{
    public static readonly Refusal KindMissing = new("correspondent.kind_missing", "Choisissez le réseau du correspondant.", nameof(CorrespondentForm.Kind));

    public static readonly Refusal BodyMissing = new("correspondent.body_missing", "Indiquez l’organisme.", nameof(CorrespondentForm.Body));

    public static readonly Refusal BodyTooLong = new("correspondent.body_too_long", "L’organisme tient en 120 caractères.", nameof(CorrespondentForm.Body));

    public static readonly Refusal NameTooLong = new("correspondent.name_too_long", "Le nom tient en 100 caractères.", nameof(CorrespondentForm.Name));

    public static readonly Refusal HintTooLong = new("correspondent.hint_too_long", "Les précisions tiennent en 500 caractères.", nameof(CorrespondentForm.Hint));

    public static readonly Refusal ContactMissing = new(
        "correspondent.contact_missing", "Indiquez un téléphone ou une adresse e-mail.", nameof(CorrespondentForm.Phone));

    public static readonly Refusal PhoneUnreadable = new(
        "correspondent.phone_unreadable",
        "Ce numéro n’est pas un numéro français\u00A0: dix chiffres, par exemple 06 12 34 56 78.",
        nameof(CorrespondentForm.Phone));

    public static readonly Refusal EmailUnreadable = new(
        "correspondent.email_unreadable", "Cette adresse e-mail n’est pas complète, par exemple nom@exemple.fr.", nameof(CorrespondentForm.Email));

    public static readonly Refusal TooMany = new(
        "correspondent.too_many", "Votre carnet a déjà 200 correspondants\u00A0: effacez-en un qui ne sert plus.");

    /// <inheritdoc cref="Activities.Rules.ActivityRefusals.NotesSeemSensitive"/>
    public static Refusal HintSeemsSensitive(IReadOnlyList<string> found) => new(
        "correspondent.hint_seems_sensitive",
        $"Ces précisions semblent contenir {string.Join(", ", found)}\u00A0: retirez-le, ou cochez «\u00A0Je garde ces précisions telles quelles\u00A0».",
        nameof(CorrespondentForm.Hint));
}
