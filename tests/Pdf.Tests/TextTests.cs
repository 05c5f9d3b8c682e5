namespace ConseillerNumerique.Pdf.Tests;

internal sealed class TextTests
{
    [TestCase("Où l’œuvre coûte 12 € à Aÿ-Champagne")]
    [TestCase("ÀÂÉÈÊËÎÏÔŒÙÛÜŸÇ àâéèêëîïôœùûüÿç")]
    [TestCase("«\u00A01\u202F753\u00A0»\u202F? oui\u202F; non\u00A0: 28,4\u00A0%")]
    [TestCase("porte\u2011monnaie, Nʻumea, 5\u20096")]
    public void Is_read_as_it_was_written(string text)
    {
        var pdf = Samples.Render(Paragraph.Of(text));

        Assert.That(PdfTools.Reading(pdf), Does.Contain($"\"{text}\""));
    }

    [TestCase("«\u00A01\u202F753\u00A0»\u202F? oui\u202F; non\u00A0: 5\u20096", "« 1 753 » ? oui ; non : 5 6")]
    [TestCase("œuvre à 12 € porte\u2011monnaie", "œuvre à 12 € porte\u2011monnaie")]
    public void Is_copied_with_its_spaces(string text, string copied)
    {
        Assert.That(PdfTools.Text(Samples.Render(Paragraph.Of(text))), Does.Contain(copied));
    }

    [Test]
    public void Puts_a_letter_and_its_separate_accent_together()
    {
        Assert.That(PdfTools.Text(Samples.Render(Paragraph.Of("E\u0301te\u0301"))), Does.Contain("Été"));
    }

    [TestCase("fin 👩‍💻 !", "fin ?? !")]
    [TestCase("a→b", "a?b")]
    [TestCase("a\tb\u0007", "a?b?")]
    [TestCase("co\u00ADupe", "coupe")]
    public void Shows_a_question_mark_for_what_the_fonts_lack(string text, string shown)
    {
        Assert.That(PdfTools.Text(Samples.Render(Paragraph.Of(text))), Does.Contain(shown));
    }

    [Test]
    public void Shows_a_question_mark_for_half_a_character()
    {
        var pdf = Samples.Render(Paragraph.Of("demi \uD83D paire e\u0301"));

        Assert.That(PdfTools.Text(pdf), Does.Contain("demi ? paire é"));
    }

    [Test]
    public void A_heading_of_invisible_characters_is_not_lost()
    {
        var pdf = Samples.Render(new Heading { Level = 1, Text = "\u200B" });

        Assert.That(PdfTools.Reading(pdf), Does.Contain("H1").And.Contain("\"?\""));
    }

    [Test]
    public void A_newline_ends_the_line_of_a_paragraph_but_not_of_a_cell()
    {
        var table = Samples.Table(0) with { Rows = [TableRow.Of("trois\nquatre", "5", "6")] };

        var pdf = Samples.Render(Paragraph.Of("un\r\ndeux"), table);

        Assert.That(PdfTools.Text(pdf), Does.Contain("un\ndeux").And.Contain("trois quatre"));
    }

    [Test]
    public void A_typed_text_becomes_a_paragraph_for_each_line()
    {
        var paragraphs = Paragraph.Split("un\r\n\r\n deux \n");

        Assert.That(paragraphs.Select(paragraph => paragraph.Runs[0].Text), Is.EqualTo(["un", "deux"]));
    }
}
