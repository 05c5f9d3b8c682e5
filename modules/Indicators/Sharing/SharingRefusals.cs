using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Sharing;

internal static class SharingRefusals
{
    public static readonly Refusal UnknownLength = new(
        "dashboard.share_length", "Choisissez une durée de la liste : un lien ne dure pas plus de 90 jours.", nameof(ListSharesPage.Days));
}
