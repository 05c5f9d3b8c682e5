using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Funders;

internal sealed class FunderTerritoryTests
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static readonly Account Funder = Account.Open(new()
    {
        Id = Guid.CreateVersion7(),
        FirstName = "Paul",
        LastName = "Roy",
        Email = "paul@exemple.fr",
        Roles = [Role.Funder],
        At = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc),
    }).Made();

    [TestCase("nation:FR")]
    [TestCase("region:84")]
    [TestCase("departement:2A")]
    public void A_funder_follows_the_nation_a_region_or_a_departement(string territory)
    {
        var scope = FunderTerritory.Grant(Funder, Territory.Parse(territory), First).Made();

        Assert.That(new Territory(scope.Kind, scope.Code).ToString(), Is.EqualTo(territory));
    }

    [TestCase("commune:26108")]
    [TestCase("epci:200040491")]
    public void Refuses_anything_smaller(string territory) =>
        Assert.That(RefusalOf(Territory.Parse(territory), null), Is.EqualTo(FunderRefusals.TerritoryTooSmall));

    [Test]
    public void Refuses_to_end_before_it_begins() =>
        Assert.That(RefusalOf(Territory.Nation, First.AddDays(-1)), Is.EqualTo(Days.LastBeforeFirst));

    private static Refusal? RefusalOf(Territory territory, DateOnly? lastDay) =>
        FunderTerritory.Grant(Funder, territory, First, lastDay).TryGet(out _, out var refusal) ? null : refusal;
}
