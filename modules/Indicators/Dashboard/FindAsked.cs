using ConseillerNumerique.Indicators.Dashboard.Filters;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Reads what an address asks of a subject; what does not exist is refused with a sentence.</summary>
internal sealed record FindAsked(DashboardSubject Subject, AskedPeriod Period, AskedFilter Filter) : IRequest<Result<FoundAsked>>;

/// <param name="Period">Both ends included.</param>
/// <param name="Filter">Nothing where the figures leave the team.</param>
internal sealed record FoundAsked(Period Period, FoundFilter Filter);

internal sealed class FindAskedHandler(IMediator mediator) : IRequestHandler<FindAsked, Result<FoundAsked>>
{
    public async Task<Result<FoundAsked>> Handle(FindAsked request, CancellationToken ct)
    {
        var subject = request.Subject;
        var resolved = subject.IsShared ? request.Period.ResolveClosed(subject.Today) : request.Period.Resolve(subject.Today);
        if (!resolved.TryGet(out var period, out var refusal))
        {
            return refusal;
        }

        if (subject.IsShared)
        {
            return request.Filter.IsEmpty ? new FoundAsked(period, FoundFilter.None) : DashboardRefusals.NoFilters;
        }

        return (await mediator.Send(new FindFilter(request.Filter, subject), ct)).TryGet(out var filter, out refusal)
            ? new FoundAsked(period, filter)
            : refusal;
    }
}
