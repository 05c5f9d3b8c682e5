using ConseillerNumerique.Indicators.Data;
using MediatR;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Keeps that a report could not be frozen, until it can.</summary>
internal sealed record RecordFreezeFailure(LackingReport Lacking, Exception Failure) : IRequest<Unit>;

internal sealed class RecordFreezeFailureHandler(IndicatorsDbContext db, TimeProvider clock)
    : IRequestHandler<RecordFreezeFailure, Unit>
{
    public async Task<Unit> Handle(RecordFreezeFailure request, CancellationToken ct)
    {
        var (scope, firstDay) = (request.Lacking.Scope, request.Lacking.Month.First);
        var failure = await db.FreezeFailures.FindAsync([scope.Kind, scope.Code, firstDay], ct);
        if (failure is null)
        {
            failure = FreezeFailure.Of(scope, firstDay);
            db.FreezeFailures.Add(failure);
        }

        failure.Again(request.Failure, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
