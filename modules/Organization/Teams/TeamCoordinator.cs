using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>A person who leads a team over a time.</summary>
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
}
