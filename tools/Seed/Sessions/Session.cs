using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>What an advisor types, and when.</summary>
internal sealed record Session
{
    public required Guid Id { get; init; }

    public required Worker Worker { get; init; }

    public required ActivityContent Content { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime EnteredAt { get; init; }

    /// <summary>Those of the content.</summary>
    public IReadOnlyDictionary<Guid, PersonInSession> Persons { get; init; } = new Dictionary<Guid, PersonInSession>();

    /// <inheritdoc cref="Persons"/>
    public IReadOnlyDictionary<Guid, KnownTag> Tags { get; init; } = new Dictionary<Guid, KnownTag>();

    /// <inheritdoc cref="Persons"/>
    public UsedThings Used { get; init; } = UsedThings.None;

    public Circumstances At(Communes communes) =>
        new() { Advisor = Worker.AtWork, Now = EnteredAt, Communes = communes, Persons = Persons, Tags = Tags, Used = Used };
}
