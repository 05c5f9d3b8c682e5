using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Audit;

/// <summary>Who did what to which thing, from where. Names of fields, never what they hold.</summary>
public sealed record ActionAudited : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    /// <summary>Code of an <see cref="AuditedAction"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Who acted; empty for the system.</summary>
    public required Guid ActorId { get; init; }

    /// <summary>In whose place the actor was; null: in the actor's own.</summary>
    public Guid? InPlaceOfId { get; init; }

    /// <summary>IP address; null outside of a request.</summary>
    public string? Address { get; init; }

    /// <summary>The thing; empty for a list.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The account whose named data it is, if it is somebody's.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>French names of the fields changed, by commas; at most 500 characters.</summary>
    public string Fields { get; init; } = "";
}
