using System.Text;
using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.BuildingBlocks.Tests.Communes;

public sealed class PlaceNamesTests
{
    [TestCase("L'Haÿ-les-Roses", "l hay les roses")]
    [TestCase("  ST-Étienne  d’Estréchoux ", "saint etienne d estrechoux")]
    [TestCase("STE MAXIME", "sainte maxime")]
    [TestCase("Stains", "stains")]
    [TestCase("Œuilly", "oeuilly")]
    [TestCase("Ræst", "raest")]
    [TestCase("Cre\u0301py", "crepy")]
    [TestCase("Château-Chinon (Ville)", "chateau chinon ville")]
    [TestCase("Crest\u00A0\u202F26", "crest 26")]
    [TestCase("Москва", "??????")]
    [TestCase("...", "")]
    [TestCase("", "")]
    public void Are_folded(string text, string folded) => Assert.That(PlaceNames.Fold(text), Is.EqualTo(folded));

    [TestCase("st", "saint", "st")]
    [TestCase("Pont-ST", "pontsaint", "pontst")]
    [TestCase("ste", "sainte", "ste")]
    [TestCase("saint", "saint", null)]
    [TestCase("crest", "crest", null)]
    [TestCase("st denis", "saintdenis", null)]
    public void May_end_in_a_begun_word(string text, string key, string? begun)
    {
        Assert.That(PlaceNames.Key(text), Is.EqualTo(key));
        Assert.That(PlaceNames.KeyOfBegunWord(text, key), Is.EqualTo(begun));
    }

    // The keys are made at build by src/Assets/territories.mjs: both ways of folding must stay one.
    [Test]
    public void Are_folded_at_build_as_here()
    {
        var different = Enumerable.Range(0, France.Table.Count)
            .Select(place => (Key: Encoding.ASCII.GetString(France.Table.Names.KeyOf(place)), France.Table[place].Name))
            .Where(built => built.Key != PlaceNames.Key(built.Name));

        Assert.That(different, Is.Empty);
    }
}
