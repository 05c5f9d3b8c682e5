using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Mandates;

namespace ConseillerNumerique.ActivityReporting.Guidance;

/// <summary>What the page of a followed person shows beside the sheet and the sessions.</summary>
internal sealed record PersonGuidance
{
    public required Guid PersonId { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<DiagnosisRow> Diagnoses { get; init; }

    /// <summary>The one that ends last first.</summary>
    public required IReadOnlyList<MandateRow> Mandates { get; init; }

    /// <summary>What is out first.</summary>
    public required IReadOnlyList<LoanRow> Loans { get; init; }
}
