using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Mandates.Forms;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>On the home page of an advisor: mandates that end soon. How many, never whose.</summary>
internal sealed class MandateReminders(ActivityReportingDbContext db, ICurrentUser user) : IReminders
{
    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return [];
        }

        var count = await db.Mandates.Where(one => one.AdvisorId == user.Id).Ending(today).CountAsync(ct);
        return count == 0
            ? []
            :
            [
                new()
                {
                    Text = count == 1 ? "Prolonger ou clore 1 mandat Aidants Connect" : $"Prolonger ou clore {count} mandats Aidants Connect",
                    Path = MandatePaths.List,
                    Hint = $"Fin dans {Mandate.RemindDays} jours ou moins",
                    Icon = "hourglass-split",
                },
            ];
    }
}
