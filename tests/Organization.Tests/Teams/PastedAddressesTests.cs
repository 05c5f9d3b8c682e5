using ConseillerNumerique.Organization.Teams.Inviting;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class PastedAddressesTests
{
    [TestCase("a@b.fr\nc@d.fr\r\n\ne@f.fr")]
    [TestCase("a@b.fr, c@d.fr;e@f.fr ;")]
    [TestCase("a@b.fr\tc@d.fr e@f.fr")]
    [TestCase("Anne Aubry <a@b.fr>; \"Durand, C\" <c@d.fr>\n<e@f.fr>", "a@b.fr", "\"Durand", "c@d.fr", "e@f.fr")]
    public void Reads_what_people_paste(string pasted, params string[] addresses) =>
        Assert.That(PastedAddresses.Read(pasted), Is.EqualTo(addresses.Length > 0 ? addresses : ["a@b.fr", "c@d.fr", "e@f.fr"]));

    [TestCase("Anne Aubry", "Anne Aubry")]
    [TestCase("a @b.fr", "a @b.fr")]
    public void Keeps_what_is_no_address_to_say_so(string pasted, string piece) =>
        Assert.That(PastedAddresses.Read(pasted), Is.EqualTo(new[] { piece }));

    [TestCase(null)]
    [TestCase(" ;,\n ")]
    public void Reads_nothing_where_there_is_nothing(string? pasted) => Assert.That(PastedAddresses.Read(pasted), Is.Empty);
}
