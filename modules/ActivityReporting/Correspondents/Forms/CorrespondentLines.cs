using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Correspondents.Forms;

/// <summary>A correspondent in words, always the same lines in the same order.</summary>
internal static class CorrespondentLines
{
    public static IReadOnlyList<Line> Of(CorrespondentContent content) =>
    [
        new("Réseau", Labels.Of(content.Kind)),
        new("Organisme", content.Body ?? ""),
        new("Nom du correspondant", content.Name ?? ""),
        new("Téléphone", content.Phone is { } phone ? PhoneNumber.Shown(phone) : ""),
        new("E-mail", content.Email ?? ""),
        new("Précisions", content.Hint ?? ""),
    ];
}
