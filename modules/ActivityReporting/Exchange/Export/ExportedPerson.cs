using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>A sheet with what was asked of the person over time.</summary>
/// <param name="Sheet">With its name.</param>
/// <param name="Diagnoses">The oldest first.</param>
internal sealed record ExportedPerson(FollowedPerson Sheet, IReadOnlyList<Diagnosis> Diagnoses)
{
    /// <summary>One a line; those whose key is lost say only when.</summary>
    public string? DiagnosisLines => ExportWords.Lines(Diagnoses.Select(one => $"{FrenchDates.Numeric(one.MadeOn)}\u00A0: {TextOf(one.Content)}"));

    /// <summary>What the advisor chose, and where to begin: no answer of the person goes out.</summary>
    private static string TextOf(DiagnosisContent? content) => content is null
        ? "illisible"
        : string.Join(", ", new[] { Labels.Of(content.Situation) }.Concat(content.Themes.Values().Select(theme => Labels.Of(theme))));
}
