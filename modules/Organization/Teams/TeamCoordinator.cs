using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>A person who leads a team over a time, both days included; the rows of one person never share a day.</summary>
internal sealed class TeamCoordinator : IDated
{
    private TeamCoordinator()
    {
    }

    public Guid TeamId { get; private set; }

    public Guid AccountId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<TeamCoordinator> Lead(Team team, Guid accountId, DateOnly firstDay, DateOnly? lastDay = null) =>
        Days.Check(firstDay, lastDay) is { } refusal
            ? refusal
            : new TeamCoordinator { TeamId = team.Id, AccountId = accountId, FirstDay = firstDay, LastDay = lastDay };

    /// <summary>As <see cref="TeamMembership.JoinAgain"/>; an archived team may be led: to be reopened.</summary>
    public static Result<TeamCoordinator> LeadAgain(
        Team team, Guid accountId, DateOnly day, IReadOnlyCollection<TeamCoordinator> earlier)
    {
        if (earlier.FirstOrDefault(one => one.FirstDay <= day && (one.LastDay is null || one.LastDay >= day)) is { } running)
        {
            running.LastDay = null;
            return running;
        }

        return earlier.Any(one => one.LastDay is null || one.LastDay >= day)
            ? TeamRefusals.MembershipOverlaps
            : Lead(team, accountId, day);
    }

    /// <summary>Leads no more from that day on: the right goes at once.</summary>
    /// <returns>True when no day is left: the row goes.</returns>
    public bool StandDown(DateOnly day)
    {
        if (FirstDay >= day)
        {
            return true;
        }

        if (LastDay is null || LastDay >= day)
        {
            LastDay = day.AddDays(-1);
        }

        return false;
    }
}
