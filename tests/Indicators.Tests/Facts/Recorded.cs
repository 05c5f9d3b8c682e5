using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Facts;

/// <summary>Events as ActivityReporting sends them: what a test does not name is plain.</summary>
internal static class Recorded
{
    public static readonly DateOnly Day = new(2026, 3, 10);

    public static ActivityRecorded OneOff(Guid advisorId, DateOnly? date = null) => Of(ActivityType.OneOff, advisorId, 1, date ?? Day);

    public static ActivityRecorded Individual(Guid advisorId, DateOnly? date = null) =>
        Of(ActivityType.Individual, advisorId, 1, date ?? Day);

    public static ActivityRecorded Workshop(Guid advisorId, int participants, DateOnly? date = null) =>
        Of(ActivityType.Workshop, advisorId, participants, date ?? Day);

    public static ActivityRecorded Corrected(this ActivityRecorded earlier) =>
        earlier with { EventId = Guid.CreateVersion7(), Version = earlier.Version + 1 };

    /// <summary>Publishes them as the relay does, in one batch.</summary>
    public static Task PublishAsync(this TestHost host, params ActivityRecorded[] events) =>
        host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IMediator>().Publish(new EventBatch<ActivityRecorded>(events));
            return true;
        });

    private static ActivityRecorded Of(ActivityType type, Guid advisorId, int attendances, DateOnly date) => new()
    {
        EventId = Guid.CreateVersion7(),
        OccurredAt = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
        ActivityId = Guid.CreateVersion7(),
        Version = 1,
        Deleted = false,
        AdvisorId = advisorId,
        EmployerId = Guid.Parse("01900000-0000-7000-8000-00000000000e"),
        Type = type,
        Date = date,
        EnteredOn = date,
        DurationMinutes = 60,
        Channel = Channel.Remote,
        PlaceId = null,
        CommuneCode = "26108",
        Themes = EnumSet<Theme>.Of(Theme.Email),
        Materials = EnumSet<Material>.Of(Material.Computer),
        Autonomy = Autonomy.NotStated,
        Level = WorkshopLevel.NotStated,
        Referral = Referral.NotStated,
        Attendances = attendances,
        Anonymous = attendances,
        FirstTime = 0,
        ByGender = [attendances, 0, 0],
        ByAge = [attendances, 0, 0, 0, 0, 0, 0, 0],
        ByStatus = [attendances, 0, 0, 0, 0],
    };
}
