using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Puts one's own draft out of sight, or back; returns the page that lists it, or null when there is none of that form.</summary>
/// <param name="FormId">Of the draft.</param>
/// <param name="Back">To be brought back.</param>
internal sealed record DiscardDraft(Guid FormId, bool Back = false) : IRequest<string?>;

internal sealed class DiscardDraftHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DiscardDraft, string?>
{
    private const int MaxAttempts = 5;

    public async Task<string?> Handle(DiscardDraft command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await db.Drafts.SingleOrDefaultAsync(one => one.AdvisorId == user.Id && one.Id == command.FormId, ct) is not { } draft)
            {
                return null;
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
                return DraftPages.ListOf(draft.Page);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
