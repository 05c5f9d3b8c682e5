using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>What one person enters, corrects, deletes and brings back, and what others are told of.</summary>
internal interface IRecord
{
    /// <summary>Chosen by the form that enters it: sending the form twice makes one.</summary>
    Guid Id { get; }

    /// <summary>Who entered it, and alone may change it.</summary>
    Guid OwnerId { get; }

    /// <summary>+1 for each save: what other modules compare.</summary>
    int Version { get; }

    /// <summary>+1 for each correction by the owner: what an edit form compares.</summary>
    int Revision { get; }

    /// <summary>UTC.</summary>
    DateTime CreatedAt { get; }

    /// <summary>UTC; null: not deleted.</summary>
    DateTime? DeletedAt { get; }

    /// <summary>UTC; set once the content of a deleted one is gone. The row stays, so that its id is never used again.</summary>
    DateTime? PurgedAt { get; }

    /// <param name="at">UTC.</param>
    /// <returns>What others are told; null: nothing.</returns>
    IIntegrationEvent? ToEvent(DateTime at);

    void Purge(DateTime now);
}
