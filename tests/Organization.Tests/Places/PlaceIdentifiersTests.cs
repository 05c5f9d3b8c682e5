using ConseillerNumerique.Organization.Places;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class PlaceIdentifiersTests
{
    [TestCase("W263001234", true)]
    [TestCase("W9R1011072", true)]
    [TestCase("W2A1000123", true)]
    [TestCase("WA63001234", false)]
    [TestCase("W2a1000123", false)]
    [TestCase("W2AB000123", false)]
    [TestCase("W2A10001234", false)]
    [TestCase("W26300123", false)]
    [TestCase("X263001234", false)]
    [TestCase("W26300123A", false)]
    public void An_rna_is_a_W_a_digit_a_digit_or_letter_and_seven_digits(string rna, bool isGood) => Assert.That(PlaceIdentifiers.IsRna(rna), Is.EqualTo(isGood));

    [TestCase("w263.001.234", "W263001234")]
    [TestCase("w9r 1011072", "W9R1011072")]
    [TestCase("  ", null)]
    public void Blanks_between_digits_do_not_matter(string typed, string? cleaned) =>
        Assert.That(PlaceIdentifiers.Clean(typed), Is.EqualTo(cleaned));
}
