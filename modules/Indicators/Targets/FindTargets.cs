using ConseillerNumerique.Indicators.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>A year's targets of a structure that the current user sees whole; without numbers where none were set.</summary>
internal sealed record FindTargets(Guid EmployerId, int Year) : IRequest<KeptTargets>;

/// <param name="Version">0 where none were set.</param>
/// <param name="Numbers">As they are kept.</param>
internal sealed record KeptTargets(int Version, TargetNumbers Numbers);

internal sealed class FindTargetsHandler(IndicatorsDbContext db) : IRequestHandler<FindTargets, KeptTargets>
{
    public async Task<KeptTargets> Handle(FindTargets request, CancellationToken ct) =>
        await db.YearTargets.AsNoTracking()
            .SingleOrDefaultAsync(one => one.EmployerId == request.EmployerId && one.Year == request.Year, ct) is { } kept
            ? new(kept.Version, kept.Numbers)
            : new(0, new());
}
