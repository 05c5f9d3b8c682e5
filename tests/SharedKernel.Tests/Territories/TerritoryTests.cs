using System.Text.Json;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.SharedKernel.Tests.Territories;

public sealed class TerritoryTests
{
    [TestCase(TerritoryKind.Commune, "2A004", "commune:2A004")]
    [TestCase(TerritoryKind.Epci, "200046977", "epci:200046977")]
    [TestCase(TerritoryKind.Departement, "971", "departement:971")]
    [TestCase(TerritoryKind.Region, "01", "region:01")]
    [TestCase(TerritoryKind.Nation, "FR", "nation:FR")]
    public void Reads_back_what_it_writes(TerritoryKind kind, string code, string text)
    {
        var territory = new Territory(kind, code);

        Assert.That(territory.ToString(), Is.EqualTo(text));
        Assert.That(Territory.Parse(text), Is.EqualTo(territory));
    }

    [Test]
    public void Région_11_is_not_département_11() =>
        Assert.That(Territory.Parse("region:11"), Is.Not.EqualTo(Territory.Parse("departement:11")));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(":")]
    [TestCase("11")]
    [TestCase("departement")]
    [TestCase("departement:")]
    [TestCase("departement:97")]
    [TestCase("departement:98")]
    [TestCase("departement:20")]
    [TestCase("departement:00")]
    [TestCase("departement:2a")]
    [TestCase("departement:2C")]
    [TestCase("departement:1")]
    [TestCase("departement:011")]
    [TestCase("departement:9711")]
    [TestCase("Departement:26")]
    [TestCase(" departement:26")]
    [TestCase("departement:26 ")]
    [TestCase("departement:٢٦")]
    [TestCase("departement::26")]
    [TestCase("region:97")]
    [TestCase("region:2A")]
    [TestCase("region:00")]
    [TestCase("commune:26")]
    [TestCase("commune:20004")]
    [TestCase("commune:2A0O4")]
    [TestCase("epci:20004697")]
    [TestCase("nation:")]
    [TestCase("nation:DE")]
    [TestCase("canton:2605")]
    [TestCase("3:26")]
    public void Refuses_another_shape(string? text) => Assert.That(Territory.TryParse(text, out _), Is.False);

    [Test]
    public void Cannot_be_made_with_a_code_of_another_kind() =>
        Assert.That(() => new Territory(TerritoryKind.Departement, "97"), Throws.ArgumentException);

    [Test]
    public void Cannot_be_made_of_an_unknown_kind() =>
        Assert.That(() => new Territory((TerritoryKind)9, "26"), Throws.ArgumentException);

    [Test]
    public void Says_what_it_could_not_read() =>
        Assert.That(
            () => Territory.Parse("canton:1"), Throws.TypeOf<FormatException>().With.Message.Contains("canton:1"));

    [Test]
    public void Travels_as_text_in_json()
    {
        var territory = new Territory(TerritoryKind.Departement, "2B");

        var json = JsonSerializer.Serialize(territory);

        Assert.That(json, Is.EqualTo("\"departement:2B\""));
        Assert.That(JsonSerializer.Deserialize<Territory>(json), Is.EqualTo(territory));
    }

    [TestCase("\"departement:97\"")]
    [TestCase("26")]
    [TestCase("null")]
    public void Refuses_other_json(string json) =>
        Assert.That(() => JsonSerializer.Deserialize<Territory>(json), Throws.TypeOf<JsonException>());
}
