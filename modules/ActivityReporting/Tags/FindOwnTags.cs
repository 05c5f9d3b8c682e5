using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>What the current user may put on activities, and what already is on some: by use, then by name.</summary>
internal sealed record FindOwnTags : IRequest<IReadOnlyList<OwnTag>>;

internal sealed class FindOwnTagsHandler(ActivityReportingDbContext db, TagReachReader reader, ICurrentUser user)
    : IRequestHandler<FindOwnTags, IReadOnlyList<OwnTag>>
{
    public async Task<IReadOnlyList<OwnTag>> Handle(FindOwnTags query, CancellationToken ct)
    {
        var reach = await reader.ReadAsync(ct);
        var usable = await reach.Usable(db.Tags.AsNoTracking()).Where(tag => tag.MergedIntoId == null).ToListAsync(ct);
        var uses = await TagUses.CountAsync(db, db.Tags, db.Activities.Where(one => one.AdvisorId == user.Id), ct);
        var known = usable.Select(tag => tag.Id).ToHashSet();
        var others = uses.Keys.Where(id => !known.Contains(id)).ToList();
        var left = others.Count == 0 ? [] : await db.Tags.AsNoTracking().Where(tag => others.Contains(tag.Id)).ToListAsync(ct);
        return
        [
            .. usable.Concat(left)
                .Select(tag => new OwnTag
                {
                    Id = tag.Id,
                    Owner = tag.Owner,
                    Name = tag.Name,
                    IsOffered = tag.RetiredAt is null && known.Contains(tag.Id),
                    Uses = uses.GetValueOrDefault(tag.Id),
                })
                .OrderByDescending(tag => tag.Uses).ThenBy(tag => tag.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(tag => tag.Id),
        ];
    }
}
