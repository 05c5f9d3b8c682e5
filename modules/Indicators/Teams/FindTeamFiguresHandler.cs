using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Teams;

/// <summary>Adds up the members' own totals, each from joining until leaving.</summary>
internal sealed class FindTeamFiguresHandler(TeamSpans teams, FiguresReader reader, IMediator mediator)
    : IRequestHandler<FindTeamFigures, TeamFigures?>
{
    public async Task<TeamFigures?> Handle(FindTeamFigures request, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new FindRecount(), cancellationToken) is not null)
        {
            return null;
        }

        var figures = new Figures(new Period(request.From, request.To));
        var spans = await teams.FindAsync(request.TeamId, figures.Period, cancellationToken);
        await reader.ReadAsync(spans, FactFilter.All, [new FiguresOf(figures)], cancellationToken);
        return new()
        {
            Activities = (int)figures.Activities,
            Attendances = (int)figures.Attendances,
            DurationMinutes = figures.Minutes,
        };
    }
}
