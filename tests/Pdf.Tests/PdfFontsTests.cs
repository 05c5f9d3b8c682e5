using System.Text;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class PdfFontsTests
{
    [TestCase("Où l’œuvre coûte «\u00A05\u202F€\u00A0» ; n° 3 — …")]
    [TestCase("un\r\ndeux")]
    [TestCase("porte\u2011monnaie Nʻumea nᵒ 3 e\u0301 a\u00ADb")]
    public void Everything_that_french_needs_can_be_shown(string text)
    {
        Assert.That(PdfFonts.FirstMissing(text), Is.Null);
    }

    [TestCase("bien 👍 fait → oui", 0x1F44D)]
    [TestCase("a→b", 0x2192)]
    [TestCase("a\tb", 0x09)]
    [TestCase("\u0000", 0)]
    [TestCase("Ωмега", 0x43C)]
    public void Names_the_first_character_that_cannot(string text, int codePoint)
    {
        Assert.That(PdfFonts.FirstMissing(text), Is.EqualTo(new Rune(codePoint)));
    }

    [Test]
    public void Takes_half_a_character_for_a_missing_one()
    {
        Assert.That(PdfFonts.FirstMissing("e\u0301 \uFFFE \uD83D"), Is.EqualTo(Rune.ReplacementChar));
    }

    [Test]
    public void Replaces_what_cannot_be_shown()
    {
        Assert.That(PdfFonts.Replaceable("Café 👍 → été"), Is.EqualTo(("Café ? ? été", true)));
    }

    [Test]
    public void Leaves_the_rest_as_it_is()
    {
        Assert.That(PdfFonts.Replaceable("Nʻumea\u202F!"), Is.EqualTo(("Nʻumea\u202F!", false)));
    }
}
