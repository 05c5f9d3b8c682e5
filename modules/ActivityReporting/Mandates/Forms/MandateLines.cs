using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Mandates.Forms;

/// <summary>A mandate in words, always the same lines in the same order.</summary>
internal static class MandateLines
{
    public static IReadOnlyList<Line> Of(MandateContent content) =>
    [
        new("Référence", content.Reference ?? ""),
        new("Démarches", string.Join(", ", content.Scope.Values().Select(theme => Labels.Of(theme)))),
        new("Premier jour", content.StartsOn is { } start ? FrenchDates.Long(start) : ""),
        new("Dernier jour", content.EndsOn is { } end ? FrenchDates.Long(end) : ""),
    ];
}
