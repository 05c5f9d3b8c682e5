using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// Follows the chain from its first kept line to its last, between the seals of both ends; of a trail found whole, the mark
/// is kept for the next time.
/// </summary>
internal sealed record VerifyTrail : IRequest<TrailVerdict>;

internal sealed class VerifyTrailHandler(OrganizationDbContext db, TrailSeals seals, TrailMark mark) : IRequestHandler<VerifyTrail, TrailVerdict>
{
    private const int Batch = 2000;

    public async Task<TrailVerdict> Handle(VerifyTrail request, CancellationToken ct)
    {
        var marked = await mark.ReadAsync(ct); // first: the trail only grows meanwhile
        if (await db.AuditSeals.AsNoTracking().SingleOrDefaultAsync(ct) is not { LastNumber: > 0 } seal)
        {
            // Lines without a seal, or neither of them where both were.
            return new(0, await db.AuditEntries.Select(entry => (long?)entry.Number).MinAsync(ct) ?? marked?.Number, "");
        }

        if (seals.ErasedOf(seal) is not { } erased)
        {
            return new(0, seal.ErasedNumber + 1, "");
        }

        return seals.LastOf(seal) is { } last
            ? await VerifyAsync(marked, erased, last, ct)
            : new(0, seal.LastNumber, "");
    }

    private async Task<TrailVerdict> VerifyAsync(TrailEnd? marked, TrailEnd erased, TrailEnd last, CancellationToken ct)
    {
        var verdict = await FollowAsync(erased, last, ct);
        if (verdict.BrokenAt is not null)
        {
            return verdict;
        }

        if (marked is { } before && before.Number > erased.Number && !await IsLineAsync(before, ct))
        {
            return new(verdict.Good, before.Number, "");
        }

        mark.Keep(last);
        return verdict;
    }

    private async Task<bool> IsLineAsync(TrailEnd end, CancellationToken ct)
    {
        var (number, hash) = end;
        return await db.AuditEntries.AnyAsync(entry => entry.Number == number && entry.Hash == hash, ct);
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
