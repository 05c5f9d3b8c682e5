using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>The current person as the one who answers for a report.</summary>
internal sealed class Validator(IMediator mediator, ICurrentUser user, TimeProvider clock)
{
    public async Task<ReportValidation> NowAsync(CancellationToken ct)
    {
        var people = await mediator.Send(new FindPeople([user.Id]), ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return new(user.Id, people[user.Id], now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)));
    }
}
