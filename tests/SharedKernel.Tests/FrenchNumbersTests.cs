namespace ConseillerNumerique.SharedKernel.Tests;

[SetCulture("en-US")]
public sealed class FrenchNumbersTests
{
    [TestCase(0, "0")]
    [TestCase(999, "999")]
    [TestCase(12_345, "12\u202F345")]
    [TestCase(6_000_000, "6\u202F000\u202F000")]
    [TestCase(-1_234, "\u22121\u202F234")]
    public void Group_thousands(long number, string text) =>
        Assert.That(FrenchNumbers.Integer(number), Is.EqualTo(text));

    [TestCase(6.5, 1, "6,5")]
    [TestCase(6.45, 1, "6,5")]
    [TestCase(6, 1, "6,0")]
    [TestCase(1234.5, 2, "1\u202F234,50")]
    public void Have_a_comma(decimal number, int decimals, string text) =>
        Assert.That(FrenchNumbers.Decimal(number, decimals), Is.EqualTo(text));

    [Test]
    public void Write_percentages()
    {
        Assert.That(FrenchNumbers.Percent(22.4m), Is.EqualTo("22,4\u00A0%"));
        Assert.That(FrenchNumbers.Percent(100m), Is.EqualTo("100,0\u00A0%"));
        Assert.That(FrenchNumbers.Percent(0m), Is.EqualTo("0,0\u00A0%"));
        Assert.That(FrenchNumbers.Percent(null), Is.EqualTo("–"));
    }

    [TestCase(0, "0\u00A0h")]
    [TestCase(5, "0\u00A0h\u00A005")]
    [TestCase(1980, "33\u00A0h")]
    [TestCase(2070, "34\u00A0h\u00A030")]
    [TestCase(600_001, "10\u202F000\u00A0h\u00A001")]
    public void Write_hours(long minutes, string text) => Assert.That(FrenchNumbers.Hours(minutes), Is.EqualTo(text));

    [Test]
    public void Refuse_negative_hours() =>
        Assert.That(() => FrenchNumbers.Hours(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
}
