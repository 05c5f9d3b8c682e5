using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>
/// Facts of another shape, none beside activities (after a restore or an update) and a rebuild that was cut: each asks
/// for a rebuild. A place without activities has nothing to rebuild.
/// </summary>
/// <returns>Whether a rebuild is asked for.</returns>
internal sealed record ReviewShape : IRequest<bool>;

internal sealed class ReviewShapeHandler(IndicatorsDbContext db, IMediator mediator, IJobs jobs) : IRequestHandler<ReviewShape, bool>
{
    public async Task<bool> Handle(ReviewShape request, CancellationToken ct)
    {
        var state = await db.FactsStates.SingleOrDefaultAsync(ct);
        var hasFacts = await db.ActivityFacts.AnyAsync(ct);
        var hasNotes = await db.ChangedFacts.AnyAsync(ct);
        if (hasFacts && !hasNotes && state is { Shape: FactsState.CurrentShape, NotesChanges: false })
        {
            return false;
        }

        var hasActivities = (await mediator.Send(new ReadActivities(Guid.Empty, 1), ct)).Count > 0;
        if (state is null)
        {
            db.FactsStates.Add(state = new());
        }

        state.Shape = !hasActivities ? FactsState.CurrentShape : hasFacts ? state.Shape : 0;
        state.NotesChanges &= hasActivities;
        await db.SaveChangesAsync(ct);
        if (hasActivities && (await jobs.OpenRunsAsync(ct)).All(run => run.Job != RebuildFactsJob.Name))
        {
            await jobs.EnqueueAsync(RebuildFactsJob.Name, argument: null, ct);
        }

        return hasActivities;
    }
}
