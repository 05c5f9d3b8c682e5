using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.BuildingBlocks.Tests.Communes;

public sealed class TypedCommuneTests
{
    [TestCase("Crest (26400)", "26108")]
    [TestCase("crest", "26108")]
    [TestCase("CREST", "26108")]
    [TestCase("26108", "26108")]
    [TestCase(" 26 108 ", "26108")]
    [TestCase("Crest 26400", "26108")]
    [TestCase("26400 Crest", "26108")]
    [TestCase("Crest, 26400", "26108")]
    [TestCase("Crest (26108)", "26108")]
    [TestCase("Crest (26)", "26108")]
    [TestCase("Crest (drome)", "26108")]
    [TestCase("2a004", "2A004")]
    [TestCase("Ajaccio (2a)", "2A004")]
    [TestCase("Ajaccio 2A004", "2A004")]
    [TestCase("97105", "97105")]
    [TestCase("Saint-Denis (93)", "93066")]
    [TestCase("st denis (93200)", "93066")]
    [TestCase("Saint-Denis (La Réunion)", "97411")]
    [TestCase("Saint-Denis (974)", "97411")]
    [TestCase("Paris", "75056")]
    [TestCase("Paris (75)", "75056")]
    [TestCase("Lyon", "69123")]
    [TestCase("75012", "75112")]
    [TestCase("75101", "75101")]
    [TestCase("Paris 12", "75112")]
    [TestCase("paris 12ème", "75112")]
    [TestCase("Paris 12e", "75112")]
    [TestCase("Lyon 1er", "69381")]
    [TestCase("Marseille 1", "13201")]
    [TestCase("Marseille (13)", "13055")]
    [TestCase("Marseille 13", "13213")]
    [TestCase("Marseille 1er arr.", "13201")]
    [TestCase("Château-Chinon (Ville)", "58062")]
    [TestCase("Chateau-Chinon (Ville) (58120)", "58062")]
    [TestCase("Bellegarde-sur-Valserine", "01033")]
    [TestCase("Bellegarde-sur-Valserine (01200)", "01033")]
    [TestCase("69232", "69123")]
    [TestCase("97127", "97110")]
    public void Means_one_commune(string text, string? code) =>
        Assert.That(France.Communes.ParseTyped(text).Commune?.Code, Is.EqualTo(code));

    [Test]
    public void Means_itself_by_every_label([Range(0, 9)] int tenth)
    {
        var lost = Enumerable.Range(0, France.Table.Count).Where(place => place % 10 == tenth)
            .Select(place => France.Table[place])
            .Where(commune => France.Communes.ParseTyped(commune.Label).Commune?.Code != commune.Code)
            .Select(commune => commune.Label);

        Assert.That(lost, Is.Empty);
    }

    [Test]
    public void Asks_which_of_several_namesakes()
    {
        var typed = France.Communes.ParseTyped("saint-denis");

        Assert.That(typed.Commune, Is.Null);
        Assert.That(
            typed.Candidates.Select(commune => commune.Code), Is.EqualTo(new[] { "97411", "93066", "11339", "30247" }));
        Assert.That(typed.Message, Is.EqualTo(
            "Plusieurs communes correspondent\u00A0: Saint-Denis (974), Saint-Denis (93), Saint-Denis (11310), "
            + "Saint-Denis (30500). Choisissez-en une."));
    }

    [Test]
    public void Asks_which_of_the_communes_of_a_postal_code()
    {
        var typed = France.Communes.ParseTyped("26400");

        Assert.That(typed.Commune, Is.Null);
        Assert.That(typed.Candidates.Select(commune => commune.PostalCodes), Is.All.Contains("26400"));
        Assert.That(typed.Message, Does.StartWith("Plusieurs communes correspondent\u00A0: Crest (26400), "));
        Assert.That(typed.Message, Does.Contain(" autres. "));
    }

    [Test]
    public void Asks_when_a_number_is_one_s_postal_code_and_another_s_INSEE_code() =>
        Assert.That(France.Communes.ParseTyped("69003").Candidates.Select(commune => commune.Code),
            Is.EquivalentTo(new[] { "69383", "69003" }));

    [Test]
    public void Proposes_those_that_begin_so_and_takes_none()
    {
        var typed = France.Communes.ParseTyped("stras");

        Assert.That(typed.Commune, Is.Null);
        Assert.That(typed.Candidates.Select(commune => commune.Name), Is.EqualTo(new[] { "Strasbourg" }));
        Assert.That(
            typed.Message, Is.EqualTo("Aucune commune ne correspond exactement. Proches\u00A0: Strasbourg (67)."));
    }

    [Test]
    public void Proposes_both_when_name_and_code_disagree() =>
        Assert.That(France.Communes.ParseTyped("Crest (75001)").Candidates.Select(commune => commune.Code),
            Is.EqualTo(new[] { "26108", "75101" }));

    [Test]
    public void Proposes_the_communes_of_the_code_when_the_name_is_unknown() =>
        Assert.That(France.Communes.ParseTyped("Crets (26400)").Candidates[0].Code, Is.EqualTo("26108"));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \t\r\n ")]
    public void Asks_for_a_commune_when_nothing_was_typed(string? text)
    {
        var typed = France.Communes.ParseTyped(text);

        Assert.That(typed.Commune, Is.Null);
        Assert.That(typed.Message, Does.StartWith("Indiquez une commune"));
    }

    [TestCase("xqzw")]
    [TestCase("99999")]
    [TestCase("Crest<script>alert(1)</script>")]
    [TestCase("'; DROP TABLE communes; --")]
    [TestCase("(((((")]
    [TestCase("()")]
    [TestCase("(26400")]
    [TestCase(")26400(")]
    [TestCase("\0")]
    [TestCase("Cre\0st (9)")]
    [TestCase("北京 (75001")]
    [TestCase("\uD83D\uDE00")]
    [TestCase("\uD83D")]
    [TestCase("٢٦٤٠٠")]
    [TestCase("２６４００")]
    [TestCase("\u0301\u0301")]
    [TestCase("???????")]
    [TestCase("%00%0a")]
    public void Means_none_and_does_not_throw(string text)
    {
        var typed = France.Communes.ParseTyped(text);

        Assert.That(typed.Commune, Is.Null);
        Assert.That(typed.Message, Is.Not.Empty);
    }

    [Test]
    public void Means_none_beyond_a_hundred_characters() =>
        Assert.That(France.Communes.ParseTyped("Crest" + new string(' ', 100) + "x"), Is.EqualTo(TypedCommune.Unknown));

    [Test]
    public void Never_throws_on_noise([Range(1, 20)] int seed)
    {
        const string Alphabet = "aeiSTst -'’()0123456789éœßÆ\0\t\u0301\u202F\uD83D\uDE00?%<\"Ωж北²½Ⅻ";
        var random = new Random(seed);

        for (var text = 0; text < 500; text++)
        {
            var noise = new string(random.GetItems<char>(Alphabet, random.Next(0, 30)));
            var typed = France.Communes.ParseTyped(noise);
            var found = France.Communes.Search(noise, 10);

            Assert.That(typed.Commune is null, Is.EqualTo(typed.Message is not null), noise);
            Assert.That(found, Has.Count.LessThanOrEqualTo(10), noise);
        }
    }
}
