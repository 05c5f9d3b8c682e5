using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Offers a tag that one keeps no more, or again; activities keep it. False when there is none of that id.</summary>
/// <param name="Id">Of the tag.</param>
/// <param name="Back">To be offered again.</param>
internal sealed record RetireTag(Guid Id, bool Back = false) : IRequest<bool>;

internal sealed class RetireTagHandler(ActivityReportingDbContext db, TagReachReader reader, TimeProvider clock, AuditNotes notes)
    : IRequestHandler<RetireTag, bool>
{
    private const int MaxAttempts = 5;

    public async Task<bool> Handle(RetireTag command, CancellationToken ct)
    {
        var reach = await reader.ReadAsync(ct);
        for (var attempt = 1; ; attempt++)
        {
            if (await reach.Kept(db.Tags).SingleOrDefaultAsync(one => one.Id == command.Id && one.MergedIntoId == null, ct) is not { } tag)
            {
                return false;
            }

            Change(tag, command.Back);
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

    private void Change(Tag tag, bool back)
    {
        var version = tag.Version;
        if (back)
        {
            tag.OfferAgain();
        }
        else
        {
            tag.Retire(clock.GetUtcNow().UtcDateTime);
        }

        if (tag.Version != version && tag.Scope != TagScope.Personal)
        {
            db.Enqueue(notes.Of(back ? TagActions.Offered : TagActions.Retired, tag.Id));
        }
    }
}
