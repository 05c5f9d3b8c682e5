using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Accounts;

internal sealed class FindCurrentAccountTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Tells_the_employer_of_the_day()
    {
        var past = await _host.AddEmployerAsync("Ancienne structure");
        var advisor = await _host.AddAdvisorAsync(firstDay: new(2026, 1, 1));
        await _host.AddContractAsync(past, advisor.Id, new(2023, 1, 1), new(2025, 12, 31));

        var account = await _host.SendAsync(advisor.Id, new FindCurrentAccount(Today));

        Assert.That((account!.Name, account.Employer!.Name), Is.EqualTo(("Camille Durand", "Ville de Crest")));
        Assert.That(account.Roles, Is.EqualTo(new[] { Role.Advisor }));
    }

    [Test]
    public async Task Someone_without_a_contract_has_no_employer()
    {
        var id = await _host.AddAccountAsync(Role.Coordinator, Role.Administrator);

        var account = await _host.SendAsync(id, new FindCurrentAccount(Today));

        Assert.That(account!.Employer, Is.Null);
        Assert.That(account.Roles, Is.EquivalentTo(new[] { Role.Coordinator, Role.Administrator }));
    }

    [Test]
    public async Task The_system_is_nobody() => Assert.That(await _host.AskAsync(new FindCurrentAccount(Today)), Is.Null);
}
