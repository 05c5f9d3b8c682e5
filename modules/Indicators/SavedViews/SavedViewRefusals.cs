using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.SavedViews;

internal static class SavedViewRefusals
{
    public static readonly Refusal NameMissing = new(
        "view.name_missing", "Donnez un nom à la vue, de 80 caractères au plus.", nameof(SavedViewForm.Name));

    public static readonly Refusal NameTaken = new(
        "view.name_taken", "Vous avez déjà une vue de ce nom\u00A0: choisissez-en un autre.", nameof(SavedViewForm.Name));

    public static readonly Refusal TooMany = new(
        "view.too_many", $"Vous gardez déjà {SavedView.MostOfOwner} vues\u00A0: supprimez-en une pour garder celle-ci.");

    public static readonly Refusal AlreadySaved = new(
        "view.already_saved", "Ce formulaire a déjà gardé une vue sous un autre nom. Envoyez-le de nouveau pour en garder une deuxième.");

    public static readonly Refusal ChangedMeanwhile = new(
        "view.changed_meanwhile", "Cette vue a changé de nom entre-temps\u00A0: vérifiez-le et enregistrez de nouveau.");
}
