using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Rights;

internal sealed class FunderRightsTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly DateOnly Yesterday = Today.AddDays(-1);

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [TestCase("nation:FR", "funds the nation")]
    [TestCase("region:11", "funds région 11")]
    [TestCase("departement:11", "funds département 11")]
    [TestCase("departement:971", "funds département 971")]
    public async Task A_funder_follows_the_territory(string territory, string right) =>
        await ExpectAsync(await _host.AddFunderAsync(Territory.Parse(territory)), right);

    [Test]
    public async Task A_funder_follows_the_employer()
    {
        var employer = await _host.AddEmployerAsync();

        await ExpectAsync(await _host.AddFunderOfEmployerAsync(employer), $"funds {employer}");
        await ExpectAsync(await _host.AddFunderOfEmployerAsync(employer, Yesterday), "");
    }

    [Test]
    public async Task A_funder_s_scope_holds_between_its_days_only()
    {
        var (tomorrow, drome) = (Today.AddDays(1), new Territory(TerritoryKind.Departement, "26"));

        await ExpectAsync(await _host.AddFunderAsync(drome, firstDay: Today, lastDay: Today), "funds département 26");
        await ExpectAsync(await _host.AddFunderAsync(drome, lastDay: Yesterday), "");
        await ExpectAsync(await _host.AddFunderAsync(drome, firstDay: tomorrow), "");
    }

    private async Task ExpectAsync(Guid person, string rights) =>
        Assert.That(RightsInWords.Of(await _host.SendAsync(person, new FindReportRights(Today))), Is.EqualTo(rights));
}
