using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Where one's own activity comes from, in words; null for one that was typed here.</summary>
internal sealed record FindSource(Guid Id) : IRequest<string?>;

internal sealed class FindSourceHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<FindSource, string?>
{
    public async Task<string?> Handle(FindSource query, CancellationToken ct)
    {
        var found = await db.Activities.IgnoreAutoIncludes()
            .Where(one => one.Id == query.Id && one.AdvisorId == user.Id && one.Source != ActivitySource.Form)
            .Select(one => new { one.Source, one.SourceKey })
            .SingleOrDefaultAsync(ct);
        return found is null ? null
            : found.SourceKey is { } key ? $"{Labels.Of(found.Source)}, {key}"
            : Labels.Of(found.Source);
    }
}
