using ConseillerNumerique.Pdf.Layout;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class ShaperTests
{
    [TestCase("un deux trois", "un|deux|trois")]
    [TestCase("Qui ? Moi !", "Qui ?|Moi !")]
    [TestCase("ainsi : ceci ; cela", "ainsi :|ceci ;|cela")]
    [TestCase("dit « oui » hier", "dit|« oui »|hier")]
    [TestCase("à 28 % et 5 €", "à|28 %|et|5 €")]
    [TestCase("1\u00A0753 gens", "1\u00A0753|gens")]
    [TestCase("1\u202F753 gens", "1\u202F753|gens")]
    [TestCase("rendez-vous", "rendez-|vous")]
    [TestCase("rendez\u2011vous", "rendez\u2011vous")]
    [TestCase("12-17 ans, -5 et un - deux", "12-17|ans,|-5|et|un|-|deux")]
    [TestCase("  un   deux  ", "un|deux")]
    [TestCase("\nun \r\n\n deux\n", "un¶deux")]
    public void Lets_a_line_end_where_french_allows_it(string text, string ends)
    {
        Assert.That(new SetText().Ends(text), Is.EqualTo(ends));
    }

    [Test]
    public void Keeps_the_rules_across_runs()
    {
        var set = new SetText();
        Run[] runs = [new() { Text = "Qui " }, new() { Text = "? Moi", Strong = true }];

        var block = set.Typesetter.Set(runs, Styles.Body, 25, null);

        Assert.That(block.Lines.Select(line => line.End - line.Start), Is.EqualTo([6, 3]));
    }

    [Test]
    public void Gives_digits_in_columns_one_width()
    {
        var typesetter = new SetText().Typesetter;

        var style = Styles.Cell with { Tabular = true };

        var widths = Enumerable.Range(0, 10).Select(digit => typesetter.Width($"{digit}", style));

        Assert.That(widths.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Draws_pairs_of_letters_closer()
    {
        var typesetter = new SetText().Typesetter;

        Assert.That(
            typesetter.Width("AV", Styles.Body),
            Is.LessThan(typesetter.Width("A", Styles.Body) + typesetter.Width("V", Styles.Body)));
    }
}
