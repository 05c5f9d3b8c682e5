using ConseillerNumerique.Organization.Places;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class PlaceIdentifiersTests
{
    [TestCase("73282932000074", true)]
    [TestCase("73282932000075", false)]
    [TestCase("35600000000048", true, Description = "the seat of La Poste, right both ways")]
    [TestCase("35600000009075", true, Description = "an office: only its digits add up to a multiple of five")]
    [TestCase("35600000009076", false)]
    [TestCase("00000000000000", false)]
    [TestCase("7328293200007", false)]
    [TestCase("7328293200007A", false)]
    [TestCase("٧٣٢٨٢٩٣٢٠٠٠٠٧٤", false)]
    public void A_siret_has_fourteen_digits_and_the_right_key(string siret, bool isGood) =>
        Assert.That(PlaceIdentifiers.IsSiret(siret), Is.EqualTo(isGood));

    [TestCase("W263001234", true)]
    [TestCase("W26300123", false)]
    [TestCase("X263001234", false)]
    [TestCase("W26300123A", false)]
    public void An_rna_is_a_W_and_nine_digits(string rna, bool isGood) => Assert.That(PlaceIdentifiers.IsRna(rna), Is.EqualTo(isGood));

    [TestCase(" 732 829 320 00074", "73282932000074")]
    [TestCase("w263.001.234", "W263001234")]
    [TestCase("  ", null)]
    public void Blanks_between_digits_do_not_matter(string typed, string? cleaned) =>
        Assert.That(PlaceIdentifiers.Clean(typed), Is.EqualTo(cleaned));
}
