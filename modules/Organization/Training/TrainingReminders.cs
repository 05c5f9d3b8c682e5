using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>On the home page of an advisor under contract, from September on: this year's module is not noted yet.</summary>
internal sealed class TrainingReminders(OrganizationDbContext db, ICurrentUser user) : IReminders
{
    /// <summary>Before, most have not had theirs: a line that is always there is not read.</summary>
    private const int FirstMonth = 9;

    private const int UrgentMonth = 12;

    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) || today.Month < FirstMonth)
        {
            return [];
        }

        var bit = TrainingModule.BitOf(today.Year);
        var isMissing = await db.Contracts.Where(contract => contract.AdvisorId == user.Id).On(today)
            .AnyAsync(_ => !db.TrainingRecords.Any(record => record.AdvisorId == user.Id && (record.ModuleYearBits & bit) != 0), ct);
        return isMissing
            ?
            [
                new()
                {
                    Text = $"Noter votre module de formation {today.Year}",
                    Path = "/formation/modifier",
                    Hint = "7 ou 14 heures, une fois par an",
                    Icon = "mortarboard",
                    IsUrgent = today.Month >= UrgentMonth,
                },
            ]
            : [];
    }
}
