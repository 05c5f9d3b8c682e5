namespace ConseillerNumerique.Pdf.Tests;

internal sealed class LineBreakerTests
{
    [TestCase(85, "un deux trois|quatre")]
    [TestCase(40, "un deux|trois|quatre")]
    public void Fills_each_line_as_far_as_it_goes(double width, string lines)
    {
        var set = new SetText();

        Assert.That(set.Lines(set.Set("un deux trois quatre", width)), Is.EqualTo(lines));
    }

    [Test]
    public void Cuts_a_word_wider_than_the_line()
    {
        var block = new SetText().Set("anticonstitutionnellement", 40);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(block.Lines, Has.Count.GreaterThan(2));
            Assert.That(block.Lines.Select(block.LineWidth), Has.All.LessThanOrEqualTo(40));
        }
    }

    [Test]
    public void Ends_a_shortened_text_with_an_ellipsis()
    {
        var set = new SetText();

        var block = set.Set("un deux trois quatre cinq six", 60).Truncate(2);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(set.Lines(block), Is.EqualTo("un deux trois|quatre ci…"));
            Assert.That(block.LineWidth(block.Lines[1]), Is.LessThanOrEqualTo(60));
        }
    }

    [Test]
    public void Balances_the_lines_of_a_title()
    {
        var set = new SetText();

        Assert.That(set.Lines(set.Set("un deux trois quatre", 85).Balance()), Is.EqualTo("un deux|trois quatre"));
    }

    [Test]
    public void Has_no_line_for_a_text_without_characters()
    {
        Assert.That(new SetText().Set(" \u200B\n", 60).IsEmpty);
    }
}
