using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>One's own address book, by network, then by name; empty for an administrator who looks in somebody's place.</summary>
internal sealed record ListCorrespondents : IRequest<IReadOnlyList<Kept<CorrespondentContent>>>;

internal sealed class ListCorrespondentsHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<ListCorrespondents, IReadOnlyList<Kept<CorrespondentContent>>>
{
    public async Task<IReadOnlyList<Kept<CorrespondentContent>>> Handle(ListCorrespondents query, CancellationToken ct)
    {
        if (user.ActingId is not null)
        {
            return [];
        }

        var all = await db.Correspondents.AsNoTracking().Where(one => one.AdvisorId == user.Id).Take(Correspondent.MostOfOne).ToListAsync(ct);
        return [.. all.Select(Kept<CorrespondentContent>.Of)
            .OrderBy(one => one.Content.Kind)
            .ThenBy(one => one.Content.Body, StringComparer.CurrentCulture).ThenBy(one => one.Content.Name, StringComparer.CurrentCulture).ThenBy(one => one.Id)];
    }
}
