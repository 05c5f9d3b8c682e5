using ConseillerNumerique.Organization.Places;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class PlaceIdentifiersTests
{
    [TestCase("W263001234", true)]
    [TestCase("W26300123", false)]
    [TestCase("X263001234", false)]
    [TestCase("W26300123A", false)]
    public void An_rna_is_a_W_and_nine_digits(string rna, bool isGood) => Assert.That(PlaceIdentifiers.IsRna(rna), Is.EqualTo(isGood));

    [TestCase("w263.001.234", "W263001234")]
    [TestCase("  ", null)]
    public void Blanks_between_digits_do_not_matter(string typed, string? cleaned) =>
        Assert.That(PlaceIdentifiers.Clean(typed), Is.EqualTo(cleaned));
}
