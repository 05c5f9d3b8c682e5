using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.SharedKernel.Tests.Territories;

public sealed class CommuneCodesTests
{
    [TestCase("26108", "26")]
    [TestCase("01001", "01")]
    [TestCase("2A004", "2A")]
    [TestCase("2B033", "2B")]
    [TestCase("75101", "75")]
    [TestCase("97105", "971")]
    [TestCase("97502", "975")]
    [TestCase("97701", "977")]
    [TestCase("97801", "978")]
    [TestCase("98818", "988")]
    public void Know_their_département(string commune, string departement) =>
        Assert.That(CommuneCodes.DepartementOf(commune), Is.EqualTo(departement));

    [TestCase("")]
    [TestCase("1001")]
    [TestCase("261080")]
    [TestCase("2a004")]
    [TestCase("20004")]
    [TestCase("99100")]
    [TestCase("26 08")]
    [TestCase("2610A")]
    public void Of_another_shape_are_refused(string code)
    {
        Assert.That(CommuneCodes.IsWellFormed(code), Is.False);
        Assert.That(() => CommuneCodes.DepartementOf(code), Throws.ArgumentException);
    }

    [Test]
    public void Are_not_null() => Assert.That(CommuneCodes.IsWellFormed(null), Is.False);
}
