using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Employers;

internal sealed class EmployerTests
{
    private static readonly EmployerDescription Ccas = new() { Name = "CCAS", Kind = EmployerKind.PublicBody, CommuneCode = "26108" };

    [TestCase("26108")]
    [TestCase("2A004")]
    [TestCase("97105")]
    public void Registers_in_any_commune(string communeCode) => Assert.That(RefusalOf(Ccas with { CommuneCode = communeCode }), Is.Null);

    [TestCase("")]
    [TestCase("  ")]
    public void Refuses_an_empty_name(string name) =>
        Assert.That(RefusalOf(Ccas with { Name = name }), Is.EqualTo(EmployerRefusals.NameLength));

    [Test]
    public void Takes_a_name_of_200_characters_and_refuses_201()
    {
        Assert.That(RefusalOf(Ccas with { Name = new('a', 200) }), Is.Null);
        Assert.That(RefusalOf(Ccas with { Name = new('a', 201) }), Is.EqualTo(EmployerRefusals.NameLength));
    }

    [TestCase("")]
    [TestCase("26")]
    [TestCase("26400 ")]
    [TestCase("20004")]
    public void Refuses_what_is_no_commune_code(string communeCode) =>
        Assert.That(RefusalOf(Ccas with { CommuneCode = communeCode }), Is.EqualTo(EmployerRefusals.CommuneUnknown));

    [Test]
    public void Keeps_a_SIRET_without_its_blanks()
    {
        var employer = Employer.Register(Guid.CreateVersion7(), Ccas with { Siret = "732 829 320 00074" }).Made();

        Assert.That(employer.Siret, Is.EqualTo("73282932000074"));
    }

    [Test]
    public void Refuses_a_SIRET_whose_checksum_is_wrong() =>
        Assert.That(RefusalOf(Ccas with { Siret = "73282932000075" }), Is.EqualTo(EmployerRefusals.SiretWrong));

    [Test]
    public void Counts_its_changes_and_not_what_changes_nothing()
    {
        var employer = Employer.Register(Guid.CreateVersion7(), Ccas).Made();

        employer.Describe(Ccas with { Name = " CCAS " });
        employer.Describe(Ccas with { Name = "CCAS de Crest" });
        employer.Describe(Ccas with { Name = "" });

        Assert.That((employer.Name, employer.Version), Is.EqualTo(("CCAS de Crest", 2)));
    }

    private static Refusal? RefusalOf(EmployerDescription description) =>
        Employer.Register(Guid.CreateVersion7(), description).TryGet(out _, out var refusal) ? null : refusal;
}
