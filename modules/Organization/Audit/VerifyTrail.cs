using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Follows the chain from its first kept line to its last.</summary>
internal sealed record VerifyTrail : IRequest<TrailVerdict>;

internal sealed class VerifyTrailHandler(OrganizationDbContext db) : IRequestHandler<VerifyTrail, TrailVerdict>
{
    private const int Batch = 2000;

    public async Task<TrailVerdict> Handle(VerifyTrail request, CancellationToken ct)
    {
        var seal = await db.AuditSeals.AsNoTracking().SingleOrDefaultAsync(ct) ?? AuditSeal.New();
        var (number, hash) = (seal.ErasedNumber, seal.ErasedHash);
        while (number < seal.LastNumber)
        {
            var after = number;
            var lines = await db.AuditEntries.AsNoTracking()
                .Where(entry => entry.Number > after && entry.Number <= seal.LastNumber)
                .OrderBy(entry => entry.Number).Take(Batch).ToListAsync(ct);
            foreach (var line in lines)
            {
                if (!line.Follows(number, hash))
                {
                    return new(number - seal.ErasedNumber, number + 1, "");
                }

                (number, hash) = (line.Number, line.Hash);
            }

            if (lines.Count == 0)
            {
                return new(number - seal.ErasedNumber, number + 1, ""); // the end is missing
            }
        }

        return hash.AsSpan().SequenceEqual(seal.LastHash)
            ? new(number - seal.ErasedNumber, null, Convert.ToHexStringLower(hash))
            : new(number - seal.ErasedNumber, number, "");
    }
}
