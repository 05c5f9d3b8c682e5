using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Tests.Employers;

internal sealed class EmployerTests
{
    [TestCase("26108")]
    [TestCase("2A004")]
    [TestCase("97105")]
    public void Registers_in_any_commune(string communeCode) => Assert.That(Refusal("CCAS", communeCode), Is.Null);

    [TestCase("")]
    [TestCase("  ")]
    public void Refuses_an_empty_name(string name) => Assert.That(Refusal(name, "26108"), Is.EqualTo(EmployerRefusals.NameLength));

    [Test]
    public void Takes_a_name_of_200_characters_and_refuses_201()
    {
        Assert.That(Refusal(new('a', 200), "26108"), Is.Null);
        Assert.That(Refusal(new('a', 201), "26108"), Is.EqualTo(EmployerRefusals.NameLength));
    }

    [TestCase("")]
    [TestCase("26")]
    [TestCase("26400 ")]
    [TestCase("20004")]
    public void Refuses_what_is_no_commune_code(string communeCode) =>
        Assert.That(Refusal("CCAS", communeCode), Is.EqualTo(EmployerRefusals.CommuneUnknown));

    private static Refusal? Refusal(string name, string communeCode) =>
        Employer.Register(Guid.CreateVersion7(), name, EmployerKind.Commune, communeCode).TryGet(out _, out var refusal) ? null : refusal;
}
