using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>On the home page of an advisor: persons whose name goes within a month. How many, never who.</summary>
internal sealed class PersonReminders(ActivityReportingDbContext db, ICurrentUser user) : IReminders
{
    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return [];
        }

        var since = FollowedPerson.ReviewedBefore(today);
        var count = await db.FollowedPersons.Named(user.Id).CountAsync(one => one.LastContactOn < since, ct);
        return count == 0
            ? []
            :
            [
                new()
                {
                    Text = count == 1 ? "Revoir 1 personne suivie" : $"Revoir {count} personnes suivies",
                    Path = PersonPaths.ToReview,
                    Hint = "Sans contact depuis 11 mois, anonymisées à 12",
                    Icon = "calendar-x",
                },
            ];
    }
}
