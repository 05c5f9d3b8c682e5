using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>What the newest activities propose for the next one; null where there is nothing to go by.</summary>
internal sealed record LastUsed
{
    public Channel? Channel { get; init; }

    public Guid? PlaceId { get; init; }

    /// <summary>Of the newest activity of the same type.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>INSEE code; of the newest activity whose commune was typed.</summary>
    public string? CommuneCode { get; init; }
}
