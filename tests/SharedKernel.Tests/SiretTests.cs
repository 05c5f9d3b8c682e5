namespace ConseillerNumerique.SharedKernel.Tests;

internal sealed class SiretTests
{
    [TestCase("73282932000074")]
    [TestCase("35600000000048", Description = "La Poste's seat has a Luhn digit")]
    [TestCase("35600000049837", Description = "its establishments do not")]
    public void Takes_numbers_with_their_checksum(string siret) => Assert.That(Siret.IsValid(siret), Is.True);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("73282932000075")]
    [TestCase("7328293200007")]
    [TestCase("732829320000740")]
    [TestCase("7328293200007A")]
    [TestCase("٧٣٢٨٢٩٣٢٠٠٠٠٧٤")]
    [TestCase("00000000000000")]
    [TestCase("35600000049838")]
    public void Refuses_all_else(string? siret) => Assert.That(Siret.IsValid(siret), Is.False);

    [TestCase("732 829 320 00074", ExpectedResult = "73282932000074")]
    [TestCase("732\u00A0829\u202F320.000-74 ", ExpectedResult = "73282932000074")]
    [TestCase("  ", ExpectedResult = null)]
    [TestCase(null, ExpectedResult = null)]
    public string? Takes_blanks_away(string? typed) => Siret.Bare(typed);

    [Test]
    public void Prints_it_as_INSEE_does() =>
        Assert.That(Siret.Printed("73282932000074"), Is.EqualTo("732\u00A0829\u00A0320\u00A000074"));
}
