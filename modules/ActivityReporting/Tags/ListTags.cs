using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>The tags that the current user sees, retired ones too: by owner from the narrowest to the widest, then by name.</summary>
/// <param name="Id">Only this one; null: all.</param>
internal sealed record ListTags(Guid? Id = null) : IRequest<IReadOnlyList<TagRow>>;

internal sealed class ListTagsHandler(ActivityReportingDbContext db, TagReachReader reader, TagOwnerNames names, ICurrentUser user)
    : IRequestHandler<ListTags, IReadOnlyList<TagRow>>
{
    private const int Most = 5_000;

    public async Task<IReadOnlyList<TagRow>> Handle(ListTags query, CancellationToken ct)
    {
        var reach = await reader.ReadAsync(ct);
        var seen = reach.Seen(db.Tags.AsNoTracking()).Where(tag => tag.MergedIntoId == null && (query.Id == null || tag.Id == query.Id));
        var tags = await seen.OrderBy(tag => tag.SearchKey).ThenBy(tag => tag.Id).Take(Most).ToListAsync(ct);
        var owners = await names.FindAsync(tags.Select(tag => tag.Owner), ct);
        var isAdvisor = user.Is(Role.Advisor);
        var own = isAdvisor ? await TagUses.CountAsync(db, db.Tags, db.Activities.Where(one => one.AdvisorId == user.Id), ct) : [];
        var kept = reach.Kept(db.Tags).Where(tag => tag.Scope != TagScope.Personal && (query.Id == null || tag.Id == query.Id)).Select(tag => tag.Id);
        var all = await TagUses.CountAsync(
            db, db.Tags.Where(tag => kept.Contains(tag.MergedIntoId ?? tag.Id)), db.Activities, ct);
        return
        [
            .. tags
                .Select(tag => new TagRow
                {
                    Id = tag.Id,
                    Owner = tag.Owner,
                    OwnerName = owners[tag.Owner],
                    Name = tag.Name,
                    Description = tag.Description,
                    IsRetired = tag.RetiredAt is not null,
                    Version = tag.Version,
                    IsKept = reach.Keeps(tag.Owner),
                    OwnUses = isAdvisor ? own.GetValueOrDefault(tag.Id) : null,
                    Uses = tag.Scope != TagScope.Personal && reach.Keeps(tag.Owner) ? all.GetValueOrDefault(tag.Id) : null,
                })
                .OrderBy(row => row.Owner.Scope).ThenBy(row => row.OwnerName, StringComparer.CurrentCulture).ThenBy(row => row.Owner.Key, StringComparer.Ordinal),
        ];
    }
}
