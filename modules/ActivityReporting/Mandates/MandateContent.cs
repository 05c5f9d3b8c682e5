using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>What an advisor notes of an Aidants Connect mandate, as typed or as kept: never the document.</summary>
internal sealed record MandateContent
{
    /// <summary>As Aidants Connect or the paper names it; at most 50 characters.</summary>
    public string? Reference { get; init; }

    /// <summary>Administrative themes only.</summary>
    public EnumSet<Theme> Scope { get; init; }

    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day; at most a year after the first.</summary>
    public DateOnly? EndsOn { get; init; }
}
