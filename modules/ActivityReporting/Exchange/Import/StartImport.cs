using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Asks for one's own import to be written: a small one at once, a larger one by a job. False when there is none of that id.</summary>
internal sealed record StartImport(Guid Id) : IRequest<bool>;

internal sealed class StartImportHandler(ActivityReportingDbContext db, ICurrentUser user, IJobs jobs, IMediator mediator) : IRequestHandler<StartImport, bool>
{
    private const int Small = 200;

    public async Task<bool> Handle(StartImport command, CancellationToken ct)
    {
        var import = await db.Imports.SingleOrDefaultAsync(one => one.Id == command.Id && one.AdvisorId == user.Id, ct);
        if (import is not { IsUnderWay: true } and not { CanBeWritten: true })
        {
            return import is not null;
        }

        if (import is { State: ImportState.Previewed, NewCount: <= Small })
        {
            db.ChangeTracker.Clear();
            await mediator.Send(new WriteImport(import.Id), CancellationToken.None); // once begun it is finished, whether or not somebody waits
            return true;
        }

        import.Queue(await jobs.EnqueueAsync(WriteImportJob.Name, import.Id.ToString(), ct));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The run was faster, or the button was pressed twice: the import tells where it stands.
        }

        db.ChangeTracker.Clear();
        return true;
    }
}
