using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Puts one's own draft out of sight, or back; false when there is none of that form.</summary>
/// <param name="FormId">Of the draft.</param>
/// <param name="Back">To be brought back.</param>
internal sealed record DiscardDraft(Guid FormId, bool Back = false) : IRequest<bool>;

internal sealed class DiscardDraftHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DiscardDraft, bool>
{
    private const int MaxAttempts = 5;

    public async Task<bool> Handle(DiscardDraft command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await db.Drafts.SingleOrDefaultAsync(one => one.AdvisorId == user.Id && one.Id == command.FormId, ct) is not { } draft)
            {
                return false;
            }

            if (command.Back)
            {
                draft.BringBack();
            }
            else
            {
                draft.Discard(clock.GetUtcNow().UtcDateTime);
            }

            try
            {
                await db.SaveChangesAsync(ct);
                return true;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
