using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>On the home page: the oldest drafts for those who validate, the newest reports for those who fund.</summary>
internal sealed class ReportReminders(IndicatorsDbContext db, ReportsVisible visible, ICurrentUser user) : IReminders
{
    private const int DraftsShown = 3;
    private const string List = "/rapports";

    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct) =>
        user.Is(Role.Coordinator) || user.Is(Role.EmployerManager) || user.Is(Role.Administrator) ? await DraftsAsync(ct)
        : user.Is(Role.Funder) ? await NewestAsync(ct)
        : [];

    private async Task<IReadOnlyList<Reminder>> DraftsAsync(CancellationToken ct)
    {
        var drafts = db.MonthlyReports.AsNoTracking().ReviewedUnder(await visible.RightsAsync(ct))
            .Where(report => report.State == ReportState.Draft);
        var oldest = await drafts
            .OrderBy(report => report.FirstDay).ThenBy(report => report.ScopeName).ThenBy(report => report.Id)
            .Take(DraftsShown + 1)
            .Select(report => new { report.Id, report.FirstDay, report.ScopeName, report.FrozenAt })
            .ToListAsync(ct);
        var reminders = oldest.Take(DraftsShown).Select(report => new Reminder
        {
            Text = $"Relire et valider le rapport {Of(report.FirstDay)}",
            Path = $"{List}/{report.Id}",
            Hint = $"{report.ScopeName}, figé le {FrenchDates.Moment(report.FrozenAt, BusinessCalendar.Paris)}",
            Icon = "file-earmark-text",
        });
        return oldest.Count <= DraftsShown
            ? [.. reminders]
            : [.. reminders, new() { Text = "Voir les autres brouillons", Path = List, Hint = $"{await drafts.CountAsync(ct)} en tout" }];
    }

    private async Task<IReadOnlyList<Reminder>> NewestAsync(CancellationToken ct)
    {
        var newest = await visible.Under(await visible.RightsAsync(ct)).AsNoTracking()
            .Where(report => report.State == ReportState.Validated)
            .GroupBy(report => report.FirstDay)
            .OrderByDescending(month => month.Key)
            .Select(month => new { FirstDay = month.Key, Count = month.Count() })
            .FirstOrDefaultAsync(ct);
        return newest is null ? [] :
        [
            new()
            {
                Text = newest.Count == 1 ? $"Lire le rapport {Of(newest.FirstDay)}" : $"Lire les {newest.Count} rapports {Of(newest.FirstDay)}",
                Path = List,
                Hint = "Validés, à télécharger en PDF et en CSV",
                Icon = "file-earmark-pdf",
            },
        ];
    }

    /// <summary>« de mars 2026 », « d’octobre 2026 ».</summary>
    private static string Of(DateOnly firstDay)
    {
        var label = Month.Of(firstDay).Label;
        return label[0] is 'a' or 'o' ? $"d’{label}" : $"de {label}";
    }
}
