using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Letters;

/// <summary>Sends what waits at once, those that were given up too; returns how many.</summary>
internal sealed record TryLettersAgain : IRequest<int>;

internal sealed class TryLettersAgainHandler(OrganizationDbContext db, IJobs jobs, TimeProvider clock) : IRequestHandler<TryLettersAgain, int>
{
    private const int Batch = 500;

    public async Task<int> Handle(TryLettersAgain command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var tried = 0;
        while (await db.WaitingLetters.Where(letter => letter.DueAt == null || letter.DueAt > now).Take(Batch).ToListAsync(ct) is { Count: > 0 } waiting)
        {
            waiting.ForEach(letter => letter.TryAgain(now));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            tried += waiting.Count;
        }

        await jobs.EnqueueAsync(SendLettersJob.Name, argument: null, ct);
        return tried;
    }
}
