using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

internal sealed class FindTagNamesHandler(ActivityReportingDbContext db, TagReachReader reader, ICurrentUser user)
    : IRequestHandler<FindTagNames, IReadOnlyDictionary<Guid, NameOfToday>>
{
    public async Task<IReadOnlyDictionary<Guid, NameOfToday>> Handle(FindTagNames query, CancellationToken ct)
    {
        if (query.Ids.Count == 0)
        {
            return new Dictionary<Guid, NameOfToday>();
        }

        var seen = (await reader.ReadAsync(ct)).Seen(db.Tags).Select(tag => tag.Id);
        var carried = db.Activities.IgnoreAutoIncludes()
            .Where(activity => activity.AdvisorId == user.Id && activity.DeletedAt == null)
            .Join(db.ActivityTags, activity => activity.Id, one => one.ActivityId, (_, one) => one.TagId);
        var leads = db.Tags.Where(tag => query.Ids.Contains(tag.Id)).Select(tag => tag.MergedIntoId ?? tag.Id);
        var family = await db.Tags
            .Where(tag => leads.Contains(tag.MergedIntoId ?? tag.Id))
            .Select(tag => new { tag.Id, tag.Name, tag.MergedIntoId, IsKnown = seen.Contains(tag.Id) || carried.Contains(tag.Id) })
            .ToListAsync(ct);
        var known = family.Where(tag => tag.IsKnown).Select(tag => tag.MergedIntoId ?? tag.Id).ToHashSet();
        var today = family.Where(tag => known.Contains(tag.Id)).ToDictionary(tag => tag.Id, tag => new NameOfToday(tag.Id, tag.Name));
        return family.Where(tag => known.Contains(tag.MergedIntoId ?? tag.Id))
            .ToDictionary(tag => tag.Id, tag => today[tag.MergedIntoId ?? tag.Id]);
    }
}
