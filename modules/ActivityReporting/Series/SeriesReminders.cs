using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>On the home page of an advisor: sessions that are over and wait to be confirmed; a single one by its name.</summary>
internal sealed class SeriesReminders(IMediator mediator, ICurrentUser user) : IReminders
{
    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) || await mediator.Send(new FindUnconfirmedOccurrences(), ct) is not { Count: > 0 } waiting)
        {
            return [];
        }

        return
        [
            new()
            {
                Text = waiting.Count == 1 ? $"Confirmer «\u00A0{waiting[0].Title}\u00A0»" : $"Confirmer {waiting.Count} séances d’atelier",
                Path = waiting.Count == 1 ? waiting[0].ConfirmPath : SeriesPaths.List,
                Hint = "Prévu et pas encore noté",
                Icon = "calendar-event",
            },
        ];
    }
}
