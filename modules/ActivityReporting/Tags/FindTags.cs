using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>
/// Tags by the ids that are asked, and by all ids that lead to them: under each stands the tag of today. Unknown ids are
/// left out.
/// </summary>
internal sealed record FindTags(TagIds Ids) : IRequest<IReadOnlyDictionary<Guid, KnownTag>>;

internal sealed class FindTagsHandler(ActivityReportingDbContext db, TagReachReader reader)
    : IRequestHandler<FindTags, IReadOnlyDictionary<Guid, KnownTag>>
{
    public async Task<IReadOnlyDictionary<Guid, KnownTag>> Handle(FindTags query, CancellationToken ct)
    {
        if (query.Ids.Count == 0)
        {
            return new Dictionary<Guid, KnownTag>();
        }

        var asked = query.Ids.ToList();
        var leads = db.Tags.Where(tag => asked.Contains(tag.Id)).Select(tag => tag.MergedIntoId ?? tag.Id);
        var family = await db.Tags
            .Where(tag => leads.Contains(tag.Id) || (tag.MergedIntoId != null && leads.Contains(tag.MergedIntoId.Value)))
            .Select(tag => new { tag.Id, tag.Name, tag.MergedIntoId })
            .ToListAsync(ct);
        var offered = await (await reader.ReadAsync(ct)).Usable(db.Tags)
            .Where(tag => leads.Contains(tag.Id) && tag.RetiredAt == null)
            .Select(tag => tag.Id)
            .ToListAsync(ct);
        var known = family.Where(tag => tag.MergedIntoId is null)
            .ToDictionary(tag => tag.Id, tag => new KnownTag(tag.Id, tag.Name, offered.Contains(tag.Id)));
        return family.ToDictionary(tag => tag.Id, tag => known[tag.MergedIntoId ?? tag.Id]);
    }
}
