using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Accounts;

internal sealed class FindDemoAccountsTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Tells_open_demonstration_accounts_only()
    {
        await _host.AddAdministratorAsync();
        await AddDemoAsync("Zoé", "Martin");
        await AddDemoAsync("Ali", "Martin");
        await _host.CloseAccountAsync(await AddDemoAsync("Partie", "Ailleurs"));

        var accounts = await _host.AskAsync(new FindDemoAccounts());

        Assert.That(accounts.Select(account => account.Name), Is.EqualTo(new[] { "Ali Martin", "Zoé Martin" }));
        Assert.That(accounts.Select(account => account.Roles), Is.All.EqualTo(new[] { Role.Advisor }));
    }

    private Task<Guid> AddDemoAsync(string firstName, string lastName) => _host.InOrganizationAsync(db =>
    {
        var id = Guid.CreateVersion7();
        db.Accounts.Add(Account.Open(new()
        {
            Id = id,
            FirstName = firstName,
            LastName = lastName,
            Email = $"{id:N}@exemple.fr",
            Roles = [Role.Advisor],
            At = _host.Clock.GetUtcNow().UtcDateTime,
            IsDemo = true,
        }).Made());
        return Task.FromResult(id);
    });
}
