using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Work;

internal sealed class FindContractsTests
{
    private static readonly DateOnly From = new(2025, 3, 1);
    private static readonly DateOnly To = new(2025, 3, 31);

    private TestHost _host;
    private Guid _employer;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [SetUp]
    public async Task AddEmployer() => _employer = await _host.AddEmployerAsync();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [TestCase("2025-03-31", null, ExpectedResult = 1)]
    [TestCase("2024-01-01", "2025-03-01", ExpectedResult = 1)]
    [TestCase("2024-01-01", null, ExpectedResult = 1)]
    [TestCase("2025-03-10", "2025-03-12", ExpectedResult = 1)]
    [TestCase("2025-04-01", null, ExpectedResult = 0)]
    [TestCase("2024-01-01", "2025-02-28", ExpectedResult = 0)]
    public async Task<int> Tells_those_with_a_day_in_the_period(string firstDay, string? lastDay)
    {
        await _host.AddAdvisorAsync(_employer, DateOnly.Parse(firstDay), lastDay is null ? null : DateOnly.Parse(lastDay));

        return (await FindAsync()).Count;
    }

    [Test]
    public async Task Leaves_vacant_posts_out()
    {
        await _host.AddContractAsync(_employer, advisorId: null, new(2024, 1, 1));

        Assert.That(await FindAsync(), Is.Empty);
    }

    [Test]
    public async Task Orders_an_employer_s_contracts_by_first_day()
    {
        var late = await _host.AddAdvisorAsync(_employer, new(2025, 2, 1));
        var early = await _host.AddAdvisorAsync(_employer, new(2024, 2, 1));

        Assert.That((await FindAsync()).Select(contract => contract.AdvisorId), Is.EqualTo(new[] { early.Id, late.Id }));
    }

    private async Task<List<ContractInterval>> FindAsync() =>
        [.. (await _host.AskAsync(new FindContracts(From, To))).Where(contract => contract.EmployerId == _employer)];
}
