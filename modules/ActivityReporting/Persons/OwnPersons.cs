namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Whose sheets a query may see.</summary>
internal static class OwnPersons
{
    /// <summary>The advisor's own sheets that still have a name.</summary>
    public static IQueryable<FollowedPerson> Named(this IQueryable<FollowedPerson> persons, Guid advisorId) =>
        persons.Where(one => one.AdvisorId == advisorId && one.AnonymisedAt == null && one.MergedAt == null);
}
