using ConseillerNumerique.Organization.Network;

namespace ConseillerNumerique.Organization.Tests.Network;

internal sealed class PhoneNumberTests
{
    [TestCase("0475250000", "04 75 25 00 00")]
    [TestCase("04.75-25/00 00", "04 75 25 00 00")]
    [TestCase("04\u00A075\u202F25 00 00", "04 75 25 00 00")]
    [TestCase("+262 262 00 00 00", "+262262000000")]
    [TestCase("+33 (4) 75 25 00 00", "+33475250000")]
    public void Writes_a_number_as_people_read_it(string typed, string written) =>
        Assert.That(PhoneNumber.Read(typed).TryGet(out var number, out _) ? number : null, Is.EqualTo(written));

    [TestCase("047525000")]
    [TestCase("1475250000")]
    [TestCase("0075250000")]
    [TestCase("04 75 25 00 0a")]
    [TestCase("+0475250000")]
    [TestCase("+1234")]
    [TestCase("+")]
    [TestCase("٠٤٧٥٢٥٠٠٠٠")]
    public void Refuses_what_is_no_number(string typed) =>
        Assert.That(PhoneNumber.Read(typed).TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(DirectoryRefusals.PhoneMalformed));
}
