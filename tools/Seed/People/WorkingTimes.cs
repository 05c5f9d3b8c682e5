using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Posts;

namespace ConseillerNumerique.Seed.People;

/// <summary>Most work full time: hours in private law, a share in public law.</summary>
internal static class WorkingTimes
{
    private const int FullWeekMinutes = 35 * WorkingTime.MinutesInHour;
    private const int PartWeekMinutes = 28 * WorkingTime.MinutesInHour;
    private const int PartTimeEvery = 6;
    private const int PartShare = 80;

    public static WorkingTime Of(EmployerKind kind, int advisor)
    {
        var isPart = advisor % PartTimeEvery == PartTimeEvery - 1;
        return kind is EmployerKind.Association or EmployerKind.SocialEnterprise
            ? new() { WeeklyMinutes = isPart ? PartWeekMinutes : FullWeekMinutes }
            : new() { SharePercent = isPart ? PartShare : WorkingTime.MaxSharePercent };
    }
}
