using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Feelings;

internal static class FeelingRefusals
{
    public static readonly Refusal NothingAnswered = new(
        "feeling.nothing_answered", "Répondez à une question au moins, ou rendez l’appareil sans rien envoyer.", nameof(FeelingAnswers.Easier));
}
