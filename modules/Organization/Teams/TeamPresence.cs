using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>Who counts in teams on a day: parts of queries. The rows of the others stay, since figures of the past name them.</summary>
internal static class TeamPresence
{
    /// <summary>Of people whose account is open.</summary>
    public static IQueryable<TeamMembership> MembersOn(this OrganizationDbContext db, DateOnly day) =>
        db.TeamMemberships.On(day).Where(member => db.Accounts.Any(account => account.Id == member.AdvisorId && account.ClosedAt == null));

    /// <summary>Of people whose account is open and who are coordinators: nobody leads without the role.</summary>
    public static IQueryable<TeamCoordinator> LeadsOn(this OrganizationDbContext db, DateOnly day) =>
        db.TeamCoordinators.On(day).Where(lead => db.Accounts.Any(account => account.Id == lead.AccountId && account.ClosedAt == null
            && account.Roles.Any(held => held.Role == Role.Coordinator)));
}
