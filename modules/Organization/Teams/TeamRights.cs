using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>Whose teams: each right needs the role and, that day, the relation. Administrators come everywhere.</summary>
internal static class TeamRights
{
    /// <summary>Archived ones too: whoever led them may reopen them.</summary>
    public static IQueryable<Team> TeamsLedBy(this OrganizationDbContext db, ICurrentUser user, DateOnly day)
    {
        var me = user.Id;
        return user.Is(Role.Administrator) ? db.Teams
            : user.Is(Role.Coordinator) ? db.Teams.Where(team => db.TeamCoordinators.On(day).Any(lead => lead.TeamId == team.Id && lead.AccountId == me))
            : db.Teams.Where(_ => false);
    }

    public static IQueryable<Team> TeamsJoinedBy(this OrganizationDbContext db, ICurrentUser user, DateOnly day)
    {
        var me = user.Id;
        return user.Is(Role.Advisor)
            ? db.Teams.Where(team => db.TeamMemberships.On(day).Any(member => member.TeamId == team.Id && member.AdvisorId == me))
            : db.Teams.Where(_ => false);
    }
}
