using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Those whose training the current user may read, by name, with their records: what overview and export show.</summary>
internal sealed class TeamTrainings(OrganizationDbContext db, TrainingsVisible visible)
{
    public DateOnly Today => visible.Today;

    /// <param name="state">Null: all of them.</param>
    public IQueryable<TeamTraining> Find(ModuleState? state)
    {
        var today = visible.Today;
        return Narrow(visible.Advisors(), state).AsNoTracking()
            .LeftJoin(db.TrainingRecords, account => account.Id, record => record.AdvisorId, (account, record) => new { account, record })
            .OrderBy(row => row.account.LastName).ThenBy(row => row.account.FirstName).ThenBy(row => row.account.Id)
            .Select(row => new TeamTraining
            {
                AdvisorId = row.account.Id,
                Name = row.account.FirstName + " " + row.account.LastName,
                EmployerName = db.Contracts
                    .Where(contract => contract.AdvisorId == row.account.Id
                        && contract.FirstDay <= today && (contract.LastDay == null || contract.LastDay >= today))
                    .OrderByDescending(contract => contract.FirstDay).ThenBy(contract => contract.Id)
                    .Join(db.Employers, contract => contract.EmployerId, employer => employer.Id, (_, employer) => employer.Name)
                    .FirstOrDefault(),
                Record = row.record,
            });
    }

    public IQueryable<Account> Done() => Narrow(visible.Advisors(), ModuleState.Done);

    private IQueryable<Account> Narrow(IQueryable<Account> advisors, ModuleState? state)
    {
        var bit = TrainingModule.BitOf(visible.Today.Year);
        var done = db.TrainingRecords.Where(record => (record.ModuleYearBits & bit) != 0).Select(record => record.AdvisorId);
        return state switch
        {
            ModuleState.Done => advisors.Where(account => done.Contains(account.Id)),
            ModuleState.Missing => advisors.Where(account => !done.Contains(account.Id)),
            _ => advisors,
        };
    }
}
