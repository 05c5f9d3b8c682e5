using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Whose sheets a query may see.</summary>
internal static class OwnPersons
{
    /// <summary>The advisor's own sheets that still have a name.</summary>
    public static IQueryable<FollowedPerson> Named(this IQueryable<FollowedPerson> persons, Guid advisorId) =>
        persons.Where(one => one.AdvisorId == advisorId && one.AnonymisedAt == null && one.MergedAt == null);

    /// <summary>The sheet itself, or the one that it was merged into; null when its name is gone, or it is somebody else's.</summary>
    public static async Task<FollowedPerson?> OfTodayAsync(
        this IQueryable<FollowedPerson> persons, Guid id, Guid advisorId, CancellationToken ct)
    {
        var own = persons.Where(one => one.AdvisorId == advisorId && one.AnonymisedAt == null);
        var person = await own.SingleOrDefaultAsync(one => one.Id == id, ct);
        return person?.MergedIntoId is { } heir ? await own.SingleOrDefaultAsync(one => one.Id == heir, ct) : person;
    }
}
