using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The current advisor's own figures: there is no other's to ask for.</summary>
internal sealed record ReadDashboard(Period Period) : IRequest<DashboardFigures>;

internal sealed class ReadDashboardHandler(
    IndicatorsDbContext db, IMediator mediator, ICurrentUser user, Communes communes)
    : IRequestHandler<ReadDashboard, DashboardFigures>
{
    private const int MonthsShown = 12;

    public async Task<DashboardFigures> Handle(ReadDashboard request, CancellationToken ct)
    {
        var period = request.Period;
        var (now, monthEarlier, yearEarlier) =
            (new Figures(period), new Figures(period.OneMonthEarlier()), new Figures(period.OneYearEarlier()));
        var months = new MonthSeries(Month.Of(period.To).AddMonths(1 - MonthsShown), MonthsShown);
        var recent = new Period(monthEarlier.Period.From, period.To);
        await foreach (var row in db.RowsOf(user.Id, recent, yearEarlier.Period).WithCancellation(ct))
        {
            now.Add(row);
            monthEarlier.Add(row);
            yearEarlier.Add(row);
        }

        await db.AddMonthsAsync(user.Id, months, ct);
        return new()
        {
            Now = now,
            MonthEarlier = monthEarlier,
            YearEarlier = yearEarlier,
            Months = months,
            PlaceNames = (await KnownPlaces.JoinAsync(mediator, [now, monthEarlier, yearEarlier], ct)).Names,
            CommuneNames = FindCommuneNames(now.Communes),
        };
    }

    private Dictionary<string, string> FindCommuneNames(KeyTally<string> counted) => counted.Counts.Keys
        .Select(communes.Find).OfType<Commune>().ToDictionary(commune => commune.Code, commune => commune.Name);
}
