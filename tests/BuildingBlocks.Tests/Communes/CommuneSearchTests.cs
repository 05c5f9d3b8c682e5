using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.BuildingBlocks.Tests.Communes;

public sealed class CommuneSearchTests
{
    [TestCase("Crest")]
    [TestCase("CREST")]
    [TestCase("  crest  ")]
    [TestCase("crest?")]
    [TestCase("26108")]
    [TestCase("26 108")]
    [TestCase("Crest (26400)")]
    [TestCase("crest 26400")]
    public void Finds_Crest_first(string text) => Assert.That(First(text), Is.EqualTo("Crest"));

    [TestCase("saint etienne", "Saint-Étienne")]
    [TestCase("st etienne", "Saint-Étienne")]
    [TestCase("St. Étienne", "Saint-Étienne")]
    [TestCase("ST-ETIENNE", "Saint-Étienne")]
    [TestCase("sainte maxime", "Sainte-Maxime")]
    [TestCase("ste-maxime", "Sainte-Maxime")]
    [TestCase("stes maries", "Saintes-Maries-de-la-Mer")]
    [TestCase("l'hay les roses", "L'Haÿ-les-Roses")]
    [TestCase("l’haÿ-les-roses", "L'Haÿ-les-Roses")]
    [TestCase("lhay", "L'Haÿ-les-Roses")]
    [TestCase("ile d'yeu", "L'Île-d'Yeu")]
    [TestCase("oeuilly", "Œuilly")]
    [TestCase("Œuilly", "Œuilly")]
    [TestCase("be\u0301ziers", "Béziers")]
    [TestCase("ajacc", "Ajaccio")]
    [TestCase("2a004", "Ajaccio")]
    [TestCase("97105", "Basse-Terre")]
    [TestCase("noumea", "Nouméa")]
    [TestCase("stras", "Strasbourg")]
    [TestCase("st", "Strasbourg")]
    [TestCase("paris 12", "Paris 12e arrondissement")]
    [TestCase("75012", "Paris 12e arrondissement")]
    [TestCase("69003", "Lyon 3e arrondissement")]
    [TestCase("bellegarde-sur-valserine", "Valserhône")]
    public void Forgives_the_way_of_writing(string text, string name) => Assert.That(First(text), Is.EqualTo(name));

    [Test]
    public void Puts_the_exact_name_before_beginnings_and_those_before_later_words()
    {
        var names = Names("crest", 100);

        Assert.That(names[0], Is.EqualTo("Crest"));
        Assert.That(names.IndexOf("Crest-Voland"), Is.InRange(1, names.IndexOf("Le Crest") - 1));
    }

    [Test]
    public void Puts_the_most_inhabitants_first()
    {
        var found = France.Communes.Search("saint-denis", 4);

        Assert.That(found.Select(commune => commune.Name), Is.All.EqualTo("Saint-Denis"));
        Assert.That(found.Select(commune => commune.Population), Is.Ordered.Descending);
    }

    [Test]
    public void Names_each_commune_once() =>
        Assert.That(France.Communes.Search("saint", 100), Is.Unique.And.Count.EqualTo(100));

    [Test]
    public void Finds_by_the_beginning_of_a_postal_code() =>
        Assert.That(
            France.Communes.Search("264", 100).SelectMany(commune => commune.PostalCodes),
            Is.Not.Empty.And.All.StartsWith("264"));

    [Test]
    public void Puts_Paris_after_the_arrondissement_of_a_whole_postal_code() =>
        Assert.That(Names("75012", 10), Is.EqualTo(new[] { "Paris 12e arrondissement", "Paris" }));

    [Test]
    public void Prefers_the_postal_code_to_an_old_code() =>
        Assert.That(First("97127"), Is.EqualTo("La Désirade"));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("2")]
    [TestCase("999999")]
    [TestCase("00")]
    [TestCase("-'()")]
    [TestCase("xqzw")]
    [TestCase("北京")]
    public void Finds_nothing_where_nothing_is_meant(string? text) =>
        Assert.That(France.Communes.Search(text, 10), Is.Empty);

    [Test]
    public void Finds_nothing_in_a_text_longer_than_any_name() =>
        Assert.That(France.Communes.Search(new string('a', 101), 10), Is.Empty);

    [TestCase(0)]
    [TestCase(101)]
    public void Refuses_to_take_none_or_too_many(int take) =>
        Assert.That(() => France.Communes.Search("crest", take), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Agrees_with_a_plain_search_over_all_names(
        [Values("ville", "sain", "la b", "mont", "s", "bourg-en", "d'a", "x")] string text)
    {
        var key = PlaceNames.Key(text);
        var expected = Enumerable.Range(0, France.Table.Count).Select(place => France.Table[place])
            .Select(commune => (commune, rank: PlainRank(commune.Name, key)))
            .Where(found => found.rank is not null)
            .OrderBy(found => found.rank).ThenByDescending(found => found.commune.Population)
            .ThenBy(found => found.commune.Code, StringComparer.Ordinal)
            .Take(100).Select(found => found.commune.Code);

        var found = France.Communes.Search(text, 100);

        Assert.That(found.Select(commune => commune.Code), Is.EqualTo(expected));
    }

    private static int? PlainRank(string name, string key)
    {
        var words = PlaceNames.Fold(name).Split(' ');
        var place = Array.FindIndex([.. words.Select((_, from) => string.Concat(words[from..]))],
            rest => rest.StartsWith(key, StringComparison.Ordinal));
        return place < 0 ? null : place > 0 ? 2 : string.Concat(words) == key ? 0 : 1;
    }

    private static string? First(string text) => Names(text, 10).FirstOrDefault();

    private static List<string> Names(string text, int take) =>
        [.. France.Communes.Search(text, take).Select(commune => commune.Name)];
}
