using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Training;

/// <summary>
/// Whose training the current user may read besides the own: today's members of a coordinator's teams, and those under
/// contract today with a manager's employers. Each needs the role and the relation.
/// </summary>
internal sealed class TrainingsVisible(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>In Paris.</summary>
    public DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public IQueryable<Account> Advisors()
    {
        var (leads, manages) = (user.Is(Role.Coordinator), user.Is(Role.EmployerManager));
        var teams = db.TeamCoordinators.Where(lead => lead.AccountId == user.Id).On(Today).Select(lead => lead.TeamId);
        var members = db.TeamMemberships.On(Today).Where(member => teams.Contains(member.TeamId)).Select(member => member.AdvisorId);
        var employers = db.EmployerManagers.Where(manager => manager.AccountId == user.Id).On(Today).Select(manager => manager.EmployerId);
        var employed = db.Contracts.On(Today)
            .Where(contract => contract.AdvisorId != null && employers.Contains(contract.EmployerId))
            .Select(contract => contract.AdvisorId!.Value); // not null: asked above
        return db.Accounts.Where(account => account.ClosedAt == null
            && account.Roles.Any(role => role.Role == Role.Advisor)
            && ((leads && members.Contains(account.Id)) || (manages && employed.Contains(account.Id))));
    }
}
