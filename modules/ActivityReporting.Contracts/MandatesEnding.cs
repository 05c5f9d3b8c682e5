using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>Some mandates that an advisor has noted end soon: a letter is due. Whose they are is told to nobody.</summary>
public sealed record MandatesEnding : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid AdvisorId { get; init; }
}
