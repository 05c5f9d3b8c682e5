using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.BuildingBlocks.Tests.Communes;

public sealed class CommunesTests
{
    [Test]
    public void Tell_all_of_a_commune() =>
        Assert.That(France.Communes.Find("26108"), Has
            .Property(nameof(Commune.Name)).EqualTo("Crest")
            .And.Property(nameof(Commune.PostalCodes)).EqualTo(new[] { "26400" })
            .And.Property(nameof(Commune.DepartementCode)).EqualTo("26")
            .And.Property(nameof(Commune.RegionCode)).EqualTo("84")
            .And.Property(nameof(Commune.EpciCode)).EqualTo("200040509")
            .And.Property(nameof(Commune.Population)).InRange(7_000, 12_000)
            .And.Property(nameof(Commune.Label)).EqualTo("Crest (26400)"));

    [TestCase("01001", "L'Abergement-Clémenciat", "01", "84")]
    [TestCase("2A004", "Ajaccio", "2A", "94")]
    [TestCase("2B033", "Bastia", "2B", "94")]
    [TestCase("97105", "Basse-Terre", "971", "01")]
    [TestCase("97411", "Saint-Denis", "974", "04")]
    [TestCase("97502", "Saint-Pierre", "975", "975")]
    [TestCase("97701", "Saint-Barthélemy", "977", "977")]
    [TestCase("97801", "Saint-Martin", "978", "978")]
    [TestCase("98818", "Nouméa", "988", "988")]
    [TestCase("75056", "Paris", "75", "11")]
    [TestCase("75101", "Paris 1er arrondissement", "75", "11")]
    [TestCase("98901", "Île de Clipperton", "989", "989")]
    public void Know_where_a_commune_is(string code, string name, string departement, string region)
    {
        var commune = France.Communes.Find(code);

        Assert.That(commune?.Name, Is.EqualTo(name));
        Assert.That(commune?.DepartementCode, Is.EqualTo(departement));
        Assert.That(commune?.RegionCode, Is.EqualTo(region));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("2610")]
    [TestCase("261080")]
    [TestCase("00000")]
    [TestCase("99999")]
    [TestCase("2a004")]
    [TestCase("26999")]
    [TestCase("ZZZZZ")]
    [TestCase("26108\0")]
    [TestCase("é6108")]
    public void Find_nothing_under_an_unknown_code(string? code)
    {
        Assert.That(France.Communes.Find(code), Is.Null);
        Assert.That(France.Communes.Resolve(code), Is.Null);
    }

    // Delegated, associated, merged, renumbered.
    [TestCase("01120", "01262")]
    [TestCase("69232", "69123")]
    [TestCase("97123", "97701")]
    [TestCase("97127", "97801")]
    [TestCase("20004", "2A004")]
    [TestCase("26108", "26108")]
    public void Resolve_an_old_code_to_the_commune_of_today(string old, string today) =>
        Assert.That(France.Communes.Resolve(old)?.Code, Is.EqualTo(today));

    [Test]
    public void Do_not_take_an_old_code_for_a_commune_of_today() =>
        Assert.That(France.Communes.Find("01120"), Is.Null);

    [Test]
    public void Keep_the_code_that_a_delegated_commune_shares_with_its_chef_lieu() =>
        Assert.That(France.Communes.Resolve("01015")?.Name, Is.EqualTo("Arboys en Bugey"));

    [TestCase("75101", "75056")]
    [TestCase("75120", "75056")]
    [TestCase("69381", "69123")]
    [TestCase("13216", "13055")]
    [TestCase("75056", "75056")]
    [TestCase("26108", "26108")]
    public void Count_an_arrondissement_in_its_commune(string code, string commune) =>
        Assert.That(France.Communes.CountsIn(code), Is.EqualTo(commune));

    [Test]
    public void Tell_région_11_from_département_11()
    {
        Assert.That(France.Communes.FindRegion("11")?.Name, Is.EqualTo("Île-de-France"));
        Assert.That(France.Communes.FindDepartement("11")?.Name, Is.EqualTo("Aude"));
        Assert.That(France.Communes.FindDepartement("971")?.Name, Is.EqualTo("Guadeloupe"));
        Assert.That(France.Communes.FindDepartement("97"), Is.Null);
        Assert.That(France.Communes.FindDepartement(null), Is.Null);
        Assert.That(France.Communes.FindRegion("97"), Is.Null);
        Assert.That(France.Communes.FindEpci("200046977")?.Name, Is.EqualTo("Métropole de Lyon"));
    }

    [Test]
    public void Give_an_arrondissement_the_epci_of_its_commune() =>
        Assert.That(France.Communes.Find("69381")?.EpciCode, Is.EqualTo("200046977"));

    [Test]
    public void Have_none_without_its_département_région_epci_and_zone()
    {
        var communes = Everyone();

        Assert.That(communes, Has.Count.EqualTo(34_969));
        Assert.That(communes.Where(commune =>
            !CommuneCodes.IsWellFormed(commune.Code)
            || CommuneCodes.DepartementOf(commune.Code) != commune.DepartementCode
            || France.Communes.FindDepartement(commune.DepartementCode)?.RegionCode != commune.RegionCode
            || France.Communes.FindRegion(commune.RegionCode) is null
            || (commune.EpciCode is { } epci && France.Communes.FindEpci(epci) is null)
            || BusinessCalendar.ZoneOfCommune(commune.Code) is null), Is.Empty);
    }

    [Test]
    public void Have_codes_that_make_territories()
    {
        string[] wrong =
        [
            .. Malformed(TerritoryKind.Departement, France.Communes.Departements.Select(departement => departement.Code)),
            .. Malformed(TerritoryKind.Region, France.Communes.Regions.Select(region => region.Code)),
            .. Malformed(TerritoryKind.Epci, France.Communes.Epcis.Select(epci => epci.Code)),
        ];

        Assert.That(wrong, Is.Empty);
        Assert.That(France.Communes.Departements, Has.Count.EqualTo(109));
        Assert.That(France.Communes.Regions, Has.Count.EqualTo(26));
        Assert.That(France.Communes.Epcis, Has.Count.GreaterThan(1_200));
    }

    [Test]
    public void List_those_of_a_département_without_arrondissements()
    {
        Assert.That(France.Communes.InDepartement("75").Select(commune => commune.Code), Is.EqualTo(new[] { "75056" }));
        Assert.That(
            France.Communes.InDepartement("2A").Select(commune => commune.DepartementCode), Is.Not.Empty.And.All.EqualTo("2A"));
        Assert.That(France.Communes.InDepartement("971"), Has.Count.EqualTo(32));
        Assert.That(France.Communes.InDepartement("97"), Is.Empty);
        Assert.That(France.Communes.InDepartement(string.Empty), Is.Empty);
        Assert.That(France.Communes.InDepartement("zz"), Is.Empty);
    }

    [Test]
    public void List_those_of_an_epci_over_départements_without_arrondissements()
    {
        var enclave = France.Communes.InEpci("200040681");

        Assert.That(enclave.Select(commune => commune.Name), Does.Contain("Valréas").And.Contain("Grignan"));
        Assert.That(enclave.Select(commune => commune.DepartementCode).Distinct(), Is.EquivalentTo(new[] { "26", "84" }));
        Assert.That(enclave.Select(commune => commune.EpciCode), Is.All.EqualTo("200040681"));
        Assert.That(enclave.Select(commune => commune.Code), Is.EqualTo(enclave.Select(commune => commune.Code).Order(StringComparer.Ordinal)));
        Assert.That(France.Communes.InEpci("200046977").Select(commune => commune.Code), Does.Contain("69123").And.Not.Contain("69381"));
        Assert.That(France.Communes.InEpci("200046978"), Is.Empty);
        Assert.That(France.Communes.InEpci(null), Is.Empty);
    }

    [TestCase("commune:26108", "Crest")]
    [TestCase("epci:200046977", "Métropole de Lyon")]
    [TestCase("departement:11", "Aude")]
    [TestCase("region:11", "Île-de-France")]
    [TestCase("nation:FR", "France entière")]
    [TestCase("commune:26999", null)]
    public void Name_a_territory(string territory, string? name) =>
        Assert.That(France.Communes.NameOf(Territory.Parse(territory)), Is.EqualTo(name));

    [TestCase("commune:26108", "26108", true)]
    [TestCase("commune:26108", "26362", false)]
    [TestCase("commune:75056", "75112", true)]
    [TestCase("commune:75112", "75056", false)]
    [TestCase("commune:75112", "75112", true)]
    [TestCase("epci:200046977", "69381", true)]
    [TestCase("departement:971", "97105", true)]
    [TestCase("departement:972", "97105", false)]
    [TestCase("departement:11", "75056", false)]
    [TestCase("region:11", "75056", true)]
    [TestCase("region:01", "97105", true)]
    [TestCase("region:01", "01001", false)]
    [TestCase("nation:FR", "98818", true)]
    [TestCase("nation:FR", "26999", false)]
    [TestCase("commune:69123", "69232", true)]
    public void Know_what_a_territory_covers(string territory, string commune, bool isCovered) =>
        Assert.That(France.Communes.Covers(Territory.Parse(territory), commune), Is.EqualTo(isCovered));

    [Test]
    public void Give_the_same_commune_to_every_caller() =>
        Assert.That(France.Communes.Search("crest", 1)[0], Is.SameAs(France.Communes.Find("26108")));

    private static IEnumerable<string> Malformed(TerritoryKind kind, IEnumerable<string> codes) =>
        codes.Where(code => !Territory.IsWellFormed(kind, code));

    private static List<Commune> Everyone() =>
        [.. France.Communes.Departements.SelectMany(departement => France.Communes.InDepartement(departement.Code))];
}
