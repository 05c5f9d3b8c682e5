using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Network;

internal sealed class ListPlacesOfAreaTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Counts_each_advisor_once_those_from_before_a_merge_too()
    {
        var employer = await _host.AddEmployerAsync(communeCode: "07186");
        var (kept, merged, closed) = (await _host.AddAdvisorAsync(employer), await _host.AddAdvisorAsync(employer), await _host.AddAdvisorAsync(employer));
        await _host.SendAsync(kept.Id, new AttachToPlace { PlaceId = merged.PlaceId, FirstDay = new(2026, 1, 5) });
        await _host.MergePlacesAsync(merged.PlaceId, kept.PlaceId);
        await _host.MergePlacesAsync(closed.PlaceId, kept.PlaceId);
        await _host.CloseAccountAsync(closed.Id);

        var rows = await _host.SendAsync(kept.Id, new ListPlacesOfArea { Area = new() { DepartementCode = "07" }, Day = Today });

        Assert.That(rows.Items.Select(row => (row.Id, row.Advisors)), Is.EqualTo(new[] { (kept.PlaceId, 2) }));
    }

    [Test]
    public async Task Counts_nobody_before_the_first_day_nor_after_the_last_one()
    {
        var advisor = await _host.AddAdvisorAsync(await _host.AddEmployerAsync(communeCode: "04070"));
        await _host.SendAsync(advisor.Id, new LeavePlace { PlaceId = advisor.PlaceId, LastDay = Today.AddDays(-1) });
        await _host.SendAsync(advisor.Id, new AttachToPlace { PlaceId = advisor.PlaceId, FirstDay = Today.AddDays(1) });

        var rows = await _host.SendAsync(advisor.Id, new ListPlacesOfArea { Area = new() { DepartementCode = "04" }, Day = Today });

        Assert.That(rows.Items.Select(row => (row.Id, row.Advisors)), Is.EqualTo(new[] { (advisor.PlaceId, 0) }));
    }
}
