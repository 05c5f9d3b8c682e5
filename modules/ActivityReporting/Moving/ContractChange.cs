using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.ActivityReporting.Moving;

/// <summary>A change of an advisor's contracts as it reached us, and what it did to the activities.</summary>
internal sealed class ContractChange
{
    private ContractChange()
    {
    }

    /// <summary>Of the event.</summary>
    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    /// <summary>Of the advisor's contracts.</summary>
    public int Version { get; private init; }

    /// <summary>Saved with the activities themselves, so that a change cut short goes on counting where it was.</summary>
    public int Moved { get; private set; }

    public int WithoutContract { get; private set; }

    /// <summary>UTC; null while activities are still to be moved.</summary>
    public DateTime? EndedAt { get; private set; }

    public static ContractChange Of(ContractChanged change) =>
        new() { Id = change.EventId, AdvisorId = change.AdvisorId, Version = change.Version };

    public void Count(int moved) => Moved += moved;

    public void End(int withoutContract, DateTime now) => (WithoutContract, EndedAt) = (withoutContract, now);
}
