using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Opens who a person is, where only that column was read.</summary>
internal static class SealedIdentities
{
    /// <returns>Null where there is none, or its key is lost.</returns>
    public static PersonIdentity? OpenIdentity(this Seals seals, Guid personId, byte[]? stored) =>
        stored is not null && seals.TryOpen(stored, personId, FollowedPerson.IdentityPurpose, out var text) ? PersonIdentity.Of(text) : null;
}
