using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Host.Administration;

/// <summary>What waits for an administrator: jobs given up since yesterday, events set aside.</summary>
internal sealed class JobReminders(IJobs jobs, IEnumerable<IOutboxRelay> relays, ICurrentUser user, TimeProvider clock)
    : IReminders
{
    private const string Page = "/administration/jobs";
    private static readonly TimeSpan Recent = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Administrator))
        {
            return [];
        }

        var reminders = new List<Reminder>();
        var since = clock.GetUtcNow().UtcDateTime - Recent;
        foreach (var job in await jobs.ListAsync(ct))
        {
            if (job.LastRun is { State: JobRunState.Failed } last && last.EndedAt > since)
            {
                reminders.Add(Urgent($"Relancer «\u00A0{job.Title}\u00A0»", $"Échec le {JobWords.Moment(last.EndedAt.Value)}"));
            }
        }

        foreach (var relay in relays)
        {
            var state = await relay.StateAsync(ct);
            if (state.Parked.Count > 0)
            {
                reminders.Add(Urgent("Réessayer les évènements mis de côté", $"{JobWords.ModuleName(relay.Module)}\u00A0: {state.Parked.Count}"));
            }
        }

        return reminders;
    }

    private static Reminder Urgent(string text, string hint) =>
        new() { Text = text, Path = Page, Hint = hint, Icon = "exclamation-triangle-fill", IsUrgent = true };
}
