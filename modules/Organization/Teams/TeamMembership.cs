using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>
/// An advisor in a team from the day of joining to the last day before leaving; one who comes back has two rows, which never
/// share a day: what is counted per team is counted once.
/// </summary>
internal sealed class TeamMembership : IDated
{
    private TeamMembership()
    {
    }

    public Guid TeamId { get; private set; }

    public Guid AdvisorId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<TeamMembership> Join(Team team, Guid advisorId, DateOnly firstDay, DateOnly? lastDay = null) =>
        Days.Check(firstDay, lastDay) is { } refusal
            ? refusal
            : new TeamMembership { TeamId = team.Id, AdvisorId = advisorId, FirstDay = firstDay, LastDay = lastDay };

    /// <summary>From a day on, for someone who may have been there before.</summary>
    /// <param name="team">One that is not archived.</param>
    /// <param name="advisorId">Who joins.</param>
    /// <param name="day">Today.</param>
    /// <param name="earlier">Every membership of this advisor in this team.</param>
    /// <returns>A new row, or the one that holds that day, which goes on.</returns>
    public static Result<TeamMembership> JoinAgain(
        Team team, Guid advisorId, DateOnly day, IReadOnlyCollection<TeamMembership> earlier)
    {
        if (team.ArchivedOn is not null)
        {
            return TeamRefusals.Archived;
        }

        if (earlier.FirstOrDefault(one => one.FirstDay <= day && (one.LastDay is null || one.LastDay >= day)) is { } running)
        {
            running.LastDay = null;
            return running;
        }

        return earlier.Any(one => one.LastDay is null || one.LastDay >= day)
            ? TeamRefusals.MembershipOverlaps
            : Join(team, advisorId, day);
    }

    /// <summary>
    /// The day of leaving counts no more, and the team's contacts are out of sight at once; a membership that is over
    /// stays as it is.
    /// </summary>
    /// <returns>True when no day is left: the row goes.</returns>
    public bool Leave(DateOnly day)
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
