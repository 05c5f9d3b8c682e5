using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>How many activities carry each tag of today; one that carries two which were merged counts once.</summary>
internal static class TagUses
{
    /// <param name="db">To read from.</param>
    /// <param name="tags">Those to count, merged ones too.</param>
    /// <param name="activities">Those to count in.</param>
    /// <param name="ct">Of the request.</param>
    public static Task<Dictionary<Guid, int>> CountAsync(
        ActivityReportingDbContext db, IQueryable<Tag> tags, IQueryable<Activity> activities, CancellationToken ct) => activities
        .IgnoreAutoIncludes()
        .Where(activity => activity.DeletedAt == null)
        .Join(db.ActivityTags, activity => activity.Id, one => one.ActivityId, (_, one) => one)
        .Join(tags, one => one.TagId, tag => tag.Id, (one, tag) => new { one.ActivityId, TagId = tag.MergedIntoId ?? tag.Id })
        .Distinct()
        .GroupBy(one => one.TagId)
        .Select(group => new { TagId = group.Key, Count = group.Count() })
        .ToDictionaryAsync(one => one.TagId, one => one.Count, ct);
}
