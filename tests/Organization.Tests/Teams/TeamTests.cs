using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class TeamTests
{
    [TestCase(null, false)]
    [TestCase("26", false)]
    [TestCase("2A", true)]
    [TestCase("971", true)]
    public void Forms_with_or_without_a_departement(string? code, bool isDepartementale) =>
        Assert.That(RefusalOf("Équipe", code, isDepartementale), Is.Null);

    [Test]
    public void Refuses_to_be_departementale_without_a_departement() =>
        Assert.That(RefusalOf("Équipe", null, isDepartementale: true), Is.EqualTo(TeamRefusals.DepartementMissing));

    [TestCase("")]
    [TestCase("20")]
    [TestCase("97")]
    [TestCase("2600")]
    public void Refuses_what_is_no_departement(string code) =>
        Assert.That(RefusalOf("Équipe", code, isDepartementale: false), Is.EqualTo(TeamRefusals.DepartementUnknown));

    [Test]
    public void Takes_a_name_of_120_characters_and_refuses_121_or_none()
    {
        Assert.That(RefusalOf(new('a', 120), null, isDepartementale: false), Is.Null);
        Assert.That(RefusalOf(new('a', 121), null, isDepartementale: false), Is.EqualTo(TeamRefusals.NameLength));
        Assert.That(RefusalOf(" ", null, isDepartementale: false), Is.EqualTo(TeamRefusals.NameLength));
    }

    private static Refusal? RefusalOf(string name, string? code, bool isDepartementale) =>
        Team.Form(Guid.CreateVersion7(), name, code, isDepartementale).TryGet(out _, out var refusal) ? null : refusal;
}
