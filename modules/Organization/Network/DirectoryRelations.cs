using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>Who works in an area, on a day: parts of one query, never asked alone.</summary>
internal static class DirectoryRelations
{
    public static IQueryable<Employer> In(this IQueryable<Employer> employers, DirectoryArea area)
    {
        var some = area.CommuneCodes;
        return some is null
            ? employers.InDepartement(area.DepartementCode)
            : employers.Where(one => some.Contains(one.CommuneCode));
    }

    public static IQueryable<Place> In(this IQueryable<Place> places, DirectoryArea area)
    {
        var (code, some) = (area.DepartementCode, area.CommuneCodes);
        return some is null
            ? places.Where(one => one.DepartementCode == code)
            : places.Where(one => some.Contains(one.CommuneCode));
    }

    /// <summary>Under contract that day, with an employer of the area or at work in one of its places.</summary>
    public static IQueryable<Guid> AdvisorsOf(this OrganizationDbContext db, DirectoryArea area, DateOnly day)
    {
        var employed = db.Contracts.On(day)
            .Join(db.Employers.In(area), contract => contract.EmployerId, employer => employer.Id, (contract, _) => contract.AdvisorId);
        var present = db.PlaceAttachments.On(day)
            .Join(db.Places.In(area), attachment => attachment.PlaceId, place => place.Id, (attachment, _) => attachment.AdvisorId)
            .Where(id => db.Contracts.On(day).Any(contract => contract.AdvisorId == id));
        return employed.Union(present)
            .Where(id => db.AccountRoles.Any(role => role.AccountId == id && role.Role == Role.Advisor));
    }

    /// <summary>Who leads a team of the département that day, or a team with one of these members.</summary>
    public static IQueryable<Guid> CoordinatorsOf(this OrganizationDbContext db, DirectoryArea area, List<Guid> advisors, DateOnly day)
    {
        var (code, isWhole) = (area.DepartementCode, area.CommuneCodes is null);
        var around = db.TeamMemberships.On(day).Where(member => EF.Parameter(advisors).Contains(member.AdvisorId)).Select(member => member.TeamId);
        return db.TeamCoordinators.On(day)
            .Join(db.Teams, lead => lead.TeamId, team => team.Id, (lead, team) => new { lead.AccountId, team })
            .Where(row => row.team.ArchivedOn == null
                && ((isWhole && row.team.DepartementCode == code) || around.Contains(row.team.Id)))
            .Select(row => row.AccountId)
            .Where(id => db.AccountRoles.Any(role => role.AccountId == id && role.Role == Role.Coordinator));
    }

    /// <summary>Open ones; whoever stays out of the directory, only for oneself and for those of a same team that day.</summary>
    public static IQueryable<Account> Visible(this OrganizationDbContext db, IQueryable<Account> accounts, Guid readerId, DateOnly day)
    {
        var teammates = db.TeammatesOf(readerId, day);
        return accounts.Where(account => account.ClosedAt == null
            && (!db.DirectoryProfiles.Any(profile => profile.AccountId == account.Id && profile.IsHidden)
                || account.Id == readerId || teammates.Contains(account.Id)));
    }

    /// <summary>Who shares a team with that person that day, led or joined; the person too, if in any.</summary>
    public static IQueryable<Guid> TeammatesOf(this OrganizationDbContext db, Guid accountId, DateOnly day)
    {
        var teams = db.TeamMemberships.On(day).Where(member => member.AdvisorId == accountId).Select(member => member.TeamId)
            .Union(db.TeamCoordinators.On(day).Where(lead => lead.AccountId == accountId).Select(lead => lead.TeamId));
        return db.TeamMemberships.On(day).Where(member => teams.Contains(member.TeamId)).Select(member => member.AdvisorId)
            .Union(db.TeamCoordinators.On(day).Where(lead => teams.Contains(lead.TeamId)).Select(lead => lead.AccountId));
    }
}
