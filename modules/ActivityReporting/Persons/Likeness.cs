using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Whether two sheets are of one person: at least two of name, telephone and e-mail agree.</summary>
internal static class Likeness
{
    private const int Enough = 2;

    public static bool AreDoubles(FollowedPerson one, FollowedPerson other) =>
        one.Id != other.Id && one.AdvisorId == other.AdvisorId
        && one.Identity is { } mine && other.Identity is { } theirs && AreDoubles(mine, theirs);

    public static bool AreDoubles(PersonIdentity one, PersonIdentity other) => Agreeing(one, other).Count >= Enough;

    /// <returns>French names of the fields that agree.</returns>
    public static IReadOnlyList<string> Agreeing(PersonIdentity one, PersonIdentity other) =>
    [
        .. new[]
        {
            (Agrees: SearchText.Fold(one.Name) == SearchText.Fold(other.Name), "Nom et prénom"),
            (Agrees: one.Phone is not null && one.Phone == other.Phone, "Téléphone"),
            (Agrees: one.Email is not null && one.Email == other.Email, "E-mail"),
        }.Where(field => field.Agrees).Select(field => field.Item2),
    ];
}
