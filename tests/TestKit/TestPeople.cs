using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.TestKit;

/// <summary>People of every role, each with the rows that make its scope.</summary>
public static class TestPeople
{
    /// <summary>An account that relates to nothing.</summary>
    public static Task<Guid> AddAccountAsync(this TestHost host, params Role[] roles) => host.InOrganizationAsync(db =>
    {
        var account = Open(host, roles);
        db.Accounts.Add(account);
        return Task.FromResult(account.Id);
    });

    /// <summary>Under contract since 2024 unless dated, at an employer of Crest unless given, with the place « Médiathèque ».</summary>
    public static async Task<TestAdvisor> AddAdvisorAsync(
        this TestHost host, Guid? employerId = null, DateOnly? firstDay = null, DateOnly? lastDay = null)
    {
        var employer = employerId ?? await host.AddEmployerAsync();
        var advisor = await host.AddAccountAsync(Role.Advisor);
        await host.AddContractAsync(employer, advisor, firstDay ?? OrganizationRows.Since, lastDay);
        return await host.InOrganizationAsync(async db =>
        {
            var owner = await db.Employers.SingleAsync(one => one.Id == employer);
            var place = Place.Open(owner, new()
            {
                Id = Guid.CreateVersion7(),
                Name = "Médiathèque",
                Address = "2 rue de la République",
                CommuneCode = owner.CommuneCode,
            }, host.Clock.GetUtcNow().UtcDateTime).Made();
            db.Places.Add(place);
            db.PlaceAttachments.Add(PlaceAttachment.Attach(place, advisor, OrganizationRows.Since).Made());
            return new TestAdvisor(advisor, employer, place.Id, owner.CommuneCode);
        });
    }

    public static async Task<Guid> AddEmployerManagerAsync(this TestHost host, Guid employerId, DateOnly? lastDay = null)
    {
        var id = await host.AddAccountAsync(Role.EmployerManager);
        return await host.InOrganizationAsync(async db =>
        {
            var employer = await db.Employers.SingleAsync(one => one.Id == employerId);
            db.EmployerManagers.Add(EmployerManager.Appoint(employer, id, OrganizationRows.Since, lastDay).Made());
            return id;
        });
    }

    /// <param name="scope">The nation, a région or a département.</param>
    public static async Task<Guid> AddFunderAsync(
        this TestHost host, Territory scope, DateOnly? firstDay = null, DateOnly? lastDay = null)
    {
        var id = await host.AddAccountAsync(Role.Funder);
        return await host.InOrganizationAsync(async db =>
        {
            var funder = await db.Accounts.SingleAsync(one => one.Id == id);
            db.FunderTerritories.Add(FunderTerritory.Grant(funder, scope, firstDay ?? OrganizationRows.Since, lastDay).Made());
            return id;
        });
    }

    public static async Task<Guid> AddFunderOfEmployerAsync(this TestHost host, Guid employerId, DateOnly? lastDay = null)
    {
        var id = await host.AddAccountAsync(Role.Funder);
        return await host.InOrganizationAsync(async db =>
        {
            var funder = await db.Accounts.SingleAsync(one => one.Id == id);
            db.FunderEmployers.Add(FunderEmployer.Grant(funder, employerId, OrganizationRows.Since, lastDay).Made());
            return id;
        });
    }

    public static Task<Guid> AddAdministratorAsync(this TestHost host) => host.AddAccountAsync(Role.Administrator);

    public static Task GiveRoleAsync(this TestHost host, Guid accountId, Role role) =>
        host.ChangeAccountAsync(accountId, account => account.Give(role));

    public static Task TakeRoleAsync(this TestHost host, Guid accountId, Role role) =>
        host.ChangeAccountAsync(accountId, account => account.Withdraw(role));

    public static Task CloseAccountAsync(this TestHost host, Guid accountId) =>
        host.ChangeAccountAsync(accountId, account => account.Close(host.Clock.GetUtcNow().UtcDateTime));

    /// <returns>The account's e-mail address.</returns>
    public static Task<string> GivePasswordAsync(this TestHost host, Guid accountId, string password) =>
        host.InScopeAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            var account = await accounts.FindByIdAsync(accountId.ToString());
            var given = await accounts.AddPasswordAsync(account!, password); // a test names an account that it made
            return given.Succeeded ? account!.Email! : throw new InvalidOperationException(given.ToString()); // made with an e-mail
        });

    private static Task<Guid> ChangeAccountAsync(this TestHost host, Guid accountId, Action<Account> change) =>
        host.InOrganizationAsync(async db =>
        {
            var account = await db.Accounts.Include(one => one.Roles).SingleAsync(one => one.Id == accountId);
            change(account);
            return accountId;
        });

    /// <summary>An account of that address.</summary>
    public static Task<Guid> OpenAccountAsync(this TestHost host, string email, params Role[] roles) => host.InOrganizationAsync(db =>
    {
        var account = Open(host, roles, email);
        db.Accounts.Add(account);
        return Task.FromResult(account.Id);
    });

    private static Account Open(TestHost host, Role[] roles, string? email = null)
    {
        var id = Guid.CreateVersion7();
        return Account.Open(new()
        {
            Id = id,
            FirstName = "Camille",
            LastName = "Durand",
            Email = email ?? $"Camille.{id:N}@exemple.fr",
            Roles = roles,
            At = host.Clock.GetUtcNow().UtcDateTime,
        }).Made();
    }
}
