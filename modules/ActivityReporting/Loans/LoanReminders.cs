using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans.Forms;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>On the home page of an advisor: what should be back by now. How much, never with whom.</summary>
internal sealed class LoanReminders(ActivityReportingDbContext db, ICurrentUser user) : IReminders
{
    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return [];
        }

        var count = await db.Loans.CountAsync(one => one.AdvisorId == user.Id && one.BackOn == null && one.DueOn < today, ct);
        return count == 0
            ? []
            :
            [
                new()
                {
                    Text = count == 1 ? "Récupérer 1 matériel prêté" : $"Récupérer {count} matériels prêtés",
                    Path = LoanPaths.List,
                    Hint = "Le jour du retour est passé",
                    Icon = "laptop",
                },
            ];
    }
}
