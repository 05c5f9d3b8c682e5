using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

/// <summary>Contents that break no rule, for tests that break one; and what the database holds.</summary>
internal static class Told
{
    public static readonly DateOnly Today = new(2026, 3, 16);

    public static CoordinationMoment At { get; } = new()
    {
        CoordinatorId = Given.Me,
        Now = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
        Today = Today,
    };

    public static CoordinationContent Animation { get; } = new()
    {
        Type = CoordinationType.Animation,
        Date = Today,
        Kind = CoordinationKind.WorkingGroup,
        DurationMinutes = 90,
        Advisors = 6,
        Structures = 2,
        Initiative = Initiative.Own,
        Themes = EnumSet<CoordinationTheme>.Of(CoordinationTheme.SharingPractice, CoordinationTheme.Network),
    };

    public static CoordinationContent Event { get; } = new()
    {
        Type = CoordinationType.Event,
        Date = Today,
        Kind = CoordinationKind.LocalMeeting,
        Title = "Nuit du code",
        Participants = 40,
        Organisers = EnumSet<BodyKind>.Of(BodyKind.OwnEmployer, BodyKind.Hub),
        Level = CoordinationLevel.Departement,
    };

    public static CoordinationContent Partnership { get; } = new()
    {
        Type = CoordinationType.Partnership,
        Date = Today,
        Kind = CoordinationKind.GrantSearch,
        Level = CoordinationLevel.Region,
        Partners = [new("Mairie de Crest", BodyKind.Commune), new("Hub du Sud", BodyKind.Hub)],
    };

    /// <summary>The code of the first refusal; null when it is recorded.</summary>
    public static string? Refusal(CoordinationContent content, CoordinationMoment? at = null) =>
        CoordinationActivity.Record(Guid.CreateVersion7(), content, at ?? At).TryGet(out _, out var refusal) ? null : refusal.Code;

    public static CoordinationActivity Recorded(CoordinationContent content) =>
        CoordinationActivity.Record(Guid.CreateVersion7(), content, At).TryGet(out var activity, out var refusal)
            ? activity
            : throw new InvalidOperationException(refusal.Message);

    /// <returns>The id.</returns>
    public static async Task<Guid> RecordAsync(this TestHost host, Guid coordinator, CoordinationContent content)
    {
        var outcome = await host.SendAsync(coordinator, new RecordCoordination { Id = Guid.CreateVersion7(), Content = content });
        return outcome.SavedId ?? throw new InvalidOperationException(string.Join(", ", outcome.Refusals));
    }

    /// <summary>Every row of the coordinator, deleted ones too, in order of entry.</summary>
    public static Task<List<CoordinationActivity>> CoordinationOfAsync(this TestHost host, Guid coordinator) =>
        host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>().CoordinationActivities.AsNoTracking()
            .Where(activity => activity.CoordinatorId == coordinator)
            .OrderBy(activity => activity.CreatedAt).ThenBy(activity => activity.Id)
            .ToListAsync());

    public static async Task<CoordinationActivity> OnlyCoordinationOfAsync(this TestHost host, Guid coordinator) =>
        (await host.CoordinationOfAsync(coordinator)).Single();

    public static Task<int> WaitingEventsAsync(this TestHost host) => host.InScopeAsync(services => services
        .GetRequiredService<ActivityReportingDbContext>().Database
        .SqlQuery<int>($"select count(*) as \"Value\" from \"Outbox\" where \"Type\" like '%CoordinationActivityRecorded'").SingleAsync());
}
