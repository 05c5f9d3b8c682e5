using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.SharedKernel.Tests;

public sealed class PhoneNumberTests
{
    [TestCase("04 75 25 00 00", "+33475250000")]
    [TestCase("0475250000", "+33475250000")]
    [TestCase("+33 4.75.25-00/00", "+33475250000")]
    [TestCase("0033 4 75 25 00 00", "+33475250000")]
    [TestCase("0590 12 34 56", "+590590123456")]
    [TestCase("0696 12 34 56", "+596696123456")]
    [TestCase("0692 12 34 56", "+262692123456")]
    [TestCase("+687 12 34 56", "+687123456")]
    [TestCase("+689 40 12 34 56", "+68940123456")]
    public void Numbers_of_mainland_and_overseas_become_e164(string typed, string kept)
    {
        Assert.That(PhoneNumber.TryRead(typed, out var e164), Is.True);
        Assert.That(e164, Is.EqualTo(kept));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("3949")]
    [TestCase("4 75 25 00 00")]
    [TestCase("04 75 25 00 0")]
    [TestCase("+33 04 75 25 00 00")]
    [TestCase("+1 202 555 0100")]
    [TestCase("+33 4 75 25 00 0a")]
    [TestCase("appelez-moi")]
    public void Others_are_refused(string? typed) => Assert.That(PhoneNumber.TryRead(typed, out _), Is.False);

    [TestCase("+33475250000", "04 75 25 00 00")]
    [TestCase("+262692123456", "06 92 12 34 56")]
    [TestCase("+687123456", "+687 12 34 56")]
    [TestCase("+33692123456", "+33 6 92 12 34 56")]
    [TestCase("+262612345678", "+262 6 12 34 56 78")]
    public void They_are_shown_as_people_say_them(string kept, string shown) =>
        Assert.That(PhoneNumber.Shown(kept).Replace('\u00A0', ' '), Is.EqualTo(shown));

    [Test]
    public void What_is_shown_reads_as_what_is_kept()
    {
        var random = new Random(20201117);
        foreach (var (country, digits) in new[] { ("+33", 9), ("+590", 9), ("+594", 9), ("+596", 9), ("+262", 9), ("+508", 6), ("+687", 6), ("+689", 8), ("+681", 6) })
        {
            for (var sample = 0; sample < 2_000; sample++)
            {
                var kept = country + random.Next(1, 10) + string.Concat(Enumerable.Range(1, digits - 1).Select(_ => random.Next(10)));

                Assert.That(PhoneNumber.TryRead(PhoneNumber.Shown(kept), out var read) ? read : null, Is.EqualTo(kept));
            }
        }
    }
}
