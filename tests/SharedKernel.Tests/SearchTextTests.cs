namespace ConseillerNumerique.SharedKernel.Tests;

internal sealed class SearchTextTests
{
    [TestCase("D’ESTRÉE-Œuvrard", "d estree oeuvrard")]
    [TestCase("  Saint-Étienne--du   Bois ", "saint etienne du bois")]
    [TestCase("Thi Mai Nguyễn", "thi mai nguyen")]
    [TestCase("Zoe\u0308", "zoe")]
    [TestCase("Łukasz Straße 12", "lukasz strasse 12")]
    [TestCase("’-.", "")]
    public void Folds(string text, string folded) => Assert.That(SearchText.Fold(text), Is.EqualTo(folded));

    [Test]
    public void Never_throws_on_half_a_pair() => Assert.That(SearchText.Fold("a\ud83d-é"), Is.EqualTo("a e"));

    [Test]
    public void Never_throws_on_what_is_no_character() => Assert.That(SearchText.Fold("a\ufffeé"), Is.EqualTo("a e"));

    [Test]
    public void Never_grows_beyond_twice_the_text()
    {
        var random = new Random(20201117);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => (char)random.Next(0x20, 0xFFFF)));

            Assert.That(SearchText.Fold(text), Has.Length.LessThanOrEqualTo(2 * text.Length));
        }
    }

    [Test]
    public void Keeps_each_word_once_and_six_at_most() =>
        Assert.That(SearchText.Words("un deux un trois quatre cinq six sept"), Is.EqualTo(new[] { "un", "deux", "trois", "quatre", "cinq", "six" }));

    [TestCase(null)]
    [TestCase(" - ")]
    public void Has_no_word_where_nothing_was_typed(string? typed) => Assert.That(SearchText.Words(typed), Is.Empty);
}
