using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>
/// « C’est juste » of the current advisor, for something that is found in the month right now; false when it is not. Said
/// twice, it is said once.
/// </summary>
internal sealed record AcceptFinding(Month Month, QualityKind Kind, string Key) : IRequest<bool>;

internal sealed class AcceptFindingHandler(ActivityReportingDbContext db, IMediator mediator, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AcceptFinding, bool>
{
    public async Task<bool> Handle(AcceptFinding command, CancellationToken ct)
    {
        var review = await mediator.Send(new ReviewQuality(command.Month), ct);
        if (review.Accepted.Any(one => (one.Kind, one.Key) == (command.Kind, command.Key)))
        {
            return true;
        }

        if (review.Open.FirstOrDefault(one => (one.Kind, one.Key) == (command.Kind, command.Key)) is not { } finding)
        {
            return false;
        }

        db.QualityAcceptances.Add(QualityAcceptance.Of(user.Id, finding, command.Month.First, clock.GetUtcNow().UtcDateTime));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException twice) when (twice.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
        }

        return true;
    }
}
