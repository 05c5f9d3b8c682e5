using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Takes one's own view away for good; false when there is none of that id.</summary>
internal sealed record DeleteView(Guid Id) : IRequest<bool>;

internal sealed class DeleteViewHandler(IndicatorsDbContext db, ICurrentUser user) : IRequestHandler<DeleteView, bool>
{
    public async Task<bool> Handle(DeleteView command, CancellationToken ct)
    {
        if (await db.SavedViews.SingleOrDefaultAsync(one => one.Id == command.Id && one.OwnerId == user.Id, ct) is not { } view)
        {
            return false;
        }

        db.SavedViews.Remove(view);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // gone already, or just renamed: it is shown as it is now
        }

        return true;
    }
}
