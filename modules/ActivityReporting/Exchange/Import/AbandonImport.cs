using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Forgets one's own import that is not being written; false when there is none.</summary>
internal sealed record AbandonImport(Guid Id) : IRequest<bool>;

internal sealed class AbandonImportHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<AbandonImport, bool>
{
    public async Task<bool> Handle(AbandonImport command, CancellationToken ct)
    {
        var import = await db.Imports.SingleOrDefaultAsync(one => one.Id == command.Id && one.AdvisorId == user.Id, ct);
        if (import is not { State: ImportState.Previewed or ImportState.Refused })
        {
            return false;
        }

        db.Remove(import); // its parts go with it
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false; // it is being written
        }

        return true;
    }
}
