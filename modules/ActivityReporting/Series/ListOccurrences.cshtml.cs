using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>What waits to be confirmed, what comes, and the series.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ListOccurrencesPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    private const int DaysAhead = 55;

    public Circumstances At { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<OccurrenceRow> Due { get; private set; } = [];

    public IReadOnlyList<OccurrenceRow> Coming { get; private set; } = [];

    public IReadOnlyList<SeriesRow> Series { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        At = await reader.ReadAsync(ct);
        Series = await mediator.Send(new ListSeries(), ct);
        Due = await mediator.Send(new FindUnconfirmedOccurrences(), ct);
        var within = new Period(At.Today, At.Today.AddDays(DaysAhead));
        Coming =
        [
            .. (await mediator.Send(new FindOccurrences(within), ct))
                .Where(row => row.Occurrence.State != OccurrenceState.Confirmed && !row.Occurrence.IsOver(At.Advisor, At.Now)),
        ];
    }
}
