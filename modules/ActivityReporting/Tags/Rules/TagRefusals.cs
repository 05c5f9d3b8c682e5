using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Tags.Rules;

/// <summary>Every refusal of a tag: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class TagRefusals
{
    public static readonly Refusal NameLength = new(
        "tag.name_length", "Une étiquette a de 3 à 80 caractères, dont une lettre ou un chiffre.", nameof(TagForm.Name));

    public static readonly Refusal DescriptionTooLong = new(
        "tag.description_too_long", "La description tient en 280 caractères.", nameof(TagForm.Description));

    public static readonly Refusal OwnerNotYours = new(
        "tag.owner_not_yours", "Vous ne pouvez pas créer d’étiquette pour ceux-là.", nameof(TagForm.Owner));

    public static readonly Refusal NameTaken = new(
        "tag.name_taken", "Cette étiquette existe déjà, peut-être parmi celles qui ne sont plus proposées.", nameof(TagForm.Name));

    public static readonly Refusal AlreadySaved = new(
        "tag.already_saved",
        "Ce formulaire a déjà créé une étiquette. Envoyez-le à nouveau pour en créer une autre.",
        nameof(TagForm.Name));

    public static readonly Refusal ChangedMeanwhile = new(
        "tag.changed_meanwhile", "Cette étiquette a changé depuis que vous l’avez ouverte\u00A0: voici ce qui est enregistré, vérifiez, puis enregistrez.");

    public static readonly Refusal CannotMerge = new(
        "tag.cannot_merge", "Choisissez une autre étiquette, de même portée ou plus large.", nameof(MergeForm.Into));

    public static readonly Refusal TooManyTags = new(
        "tag.too_many", "Il y a déjà 500 étiquettes ici\u00A0: fusionnez-en pour en créer une.", nameof(TagForm.Name));

    public static readonly Refusal TooManyOnActivity = new(
        "tag.too_many_on_activity", "Une activité porte au plus 50 étiquettes.", nameof(ActivityForm.TagIds));

    public static readonly Refusal NotOffered = new(
        "tag.not_offered", "Une des étiquettes choisies ne vous est plus proposée.", nameof(ActivityForm.TagIds));
}
