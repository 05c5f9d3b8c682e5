using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>An advisor in a team from joining until leaving; one who comes back has two rows.</summary>
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
}
