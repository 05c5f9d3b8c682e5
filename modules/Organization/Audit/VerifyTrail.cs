using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Follows the chain from its first kept line to its last, between the seals of both ends.</summary>
internal sealed record VerifyTrail : IRequest<TrailVerdict>;

internal sealed class VerifyTrailHandler(OrganizationDbContext db, TrailSeals seals) : IRequestHandler<VerifyTrail, TrailVerdict>
{
    private const int Batch = 2000;

    public async Task<TrailVerdict> Handle(VerifyTrail request, CancellationToken ct)
    {
        if (await db.AuditSeals.AsNoTracking().SingleOrDefaultAsync(ct) is not { LastNumber: > 0 } seal)
        {
            return new(0, await db.AuditEntries.Select(entry => (long?)entry.Number).MinAsync(ct), ""); // lines without a seal
        }

        if (seals.ErasedOf(seal) is not { } erased)
        {
            return new(0, seal.ErasedNumber + 1, "");
        }

        return seals.LastOf(seal) is { } last ? await FollowAsync(erased, last, ct) : new(0, seal.LastNumber, "");
    }

    private async Task<TrailVerdict> FollowAsync(TrailEnd erased, TrailEnd last, CancellationToken ct)
    {
        var (number, hash) = erased;
        while (number < last.Number)
        {
            var after = number;
            var lines = await db.AuditEntries.AsNoTracking()
                .Where(entry => entry.Number > after && entry.Number <= last.Number)
                .OrderBy(entry => entry.Number).Take(Batch).ToListAsync(ct);
            foreach (var line in lines)
            {
                if (!line.Follows(number, hash))
                {
                    return new(number - erased.Number, number + 1, "");
                }

                (number, hash) = (line.Number, line.Hash);
            }

            if (lines.Count == 0)
            {
                return new(number - erased.Number, number + 1, ""); // the end is missing
            }
        }

        return hash.AsSpan().SequenceEqual(last.Hash)
            ? new(number - erased.Number, null, Convert.ToHexStringLower(hash))
            : new(number - erased.Number, number, "");
    }
}
