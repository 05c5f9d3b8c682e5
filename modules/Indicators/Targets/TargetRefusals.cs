using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Targets;

internal static class TargetRefusals
{
    /// <summary>The form is kept, and its next sending replaces what is there.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "targets.changed_meanwhile",
        "Ces objectifs ont changé depuis que vous les avez affichés, et rien n’a été écrasé. Votre saisie est là\u00A0: "
        + "comparez-la à ce qui est enregistré, puis enregistrez-la de nouveau pour la garder.");

    public static Refusal OutOfBounds(string label) => new(
        "targets.out_of_bounds", $"«\u00A0{label}\u00A0»\u00A0: un nombre entier, de 1 à 9\u202F999\u202F999.");
}
