using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Host.Home;

/// <summary>Asks the modules what they have for the person who is signed in.</summary>
internal sealed class HomeReader(
    IMediator mediator, IEnumerable<IReminders> reminders, ReadYourWrites lastSave, TimeProvider clock)
{
    public async Task<HomeView> ReadAsync(CancellationToken ct)
    {
        var account = await mediator.Send(new FindCurrentAccount(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
        var zone = account?.Employer is { } employer
            ? BusinessCalendar.ZoneOfCommune(employer.CommuneCode)
            : BusinessCalendar.Paris;
        var today = BusinessCalendar.TodayIn(zone, clock);
        var found = new List<Reminder>();
        foreach (var source in reminders)
        {
            found.AddRange(await source.FindAsync(today, ct));
        }

        return new()
        {
            FirstName = account?.FirstName ?? "",
            Today = today,
            IsUpToDate = await lastSave.WaitAsync(ct),
            Month = await mediator.Send(new FindMonthAtAGlance(), ct),
            Drafts = await mediator.Send(new FindOwnDrafts(), ct),
            EmployerName = account?.Employer?.Name,
            Reminders = [.. found.OrderByDescending(one => one.IsUrgent)],
        };
    }
}
