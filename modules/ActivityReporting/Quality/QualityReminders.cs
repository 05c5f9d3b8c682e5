using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>On the home page of an advisor in the last days of a month and the first ones after it: how much there is to look at again.</summary>
internal sealed class QualityReminders(IMediator mediator, ICurrentUser user) : IReminders
{
    private const int FirstDay = 25;

    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) || today.Day is > QualityPaths.LastDayOfReview and < FirstDay)
        {
            return [];
        }

        var month = QualityPaths.Closing(today);
        var count = (await mediator.Send(new ReviewQuality(month), ct)).Open.Count;
        return count == 0
            ? []
            :
            [
                new()
                {
                    Text = $"Relire vos saisies {Of(month)} avant la clôture",
                    Path = QualityPaths.Of(month),
                    Hint = count == 1 ? "1 point à vérifier" : $"{count} points à vérifier",
                    Icon = "card-checklist",
                },
            ];
    }

    /// <summary>« d’octobre », « de mars ».</summary>
    private static string Of(Month month) =>
        FrenchDates.MonthName(month.Number) is var name && "aeiouéèâ".Contains(name[0], StringComparison.Ordinal) ? $"d’{name}" : $"de {name}";
}
