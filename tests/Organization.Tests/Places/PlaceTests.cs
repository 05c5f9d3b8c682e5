using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class PlaceTests
{
    private static readonly Employer Owner = Employer.Register(
        Guid.CreateVersion7(), new() { Name = "CCAS", Kind = EmployerKind.Commune, CommuneCode = "26108" }).Made();

    private static readonly DateTime Now = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc);

    private static readonly PlaceDescription Description = new()
    {
        Id = Guid.CreateVersion7(),
        Name = "France Services",
        Address = "3 rue Haute",
        CommuneCode = "26108",
    };

    [Test]
    public void Belongs_to_its_employer() =>
        Assert.That(Place.Open(Owner, Description, Now).Made().EmployerId, Is.EqualTo(Owner.Id));

    [Test]
    public void Takes_a_name_of_200_characters_and_refuses_201_or_none()
    {
        Assert.That(RefusalOf(Description with { Name = new('a', 200) }), Is.Null);
        Assert.That(RefusalOf(Description with { Name = new('a', 201) }), Is.EqualTo(PlaceRefusals.NameLength));
        Assert.That(RefusalOf(Description with { Name = " " }), Is.EqualTo(PlaceRefusals.NameLength));
    }

    [Test]
    public void Takes_an_address_of_250_characters_and_refuses_251_or_none()
    {
        Assert.That(RefusalOf(Description with { Address = new('a', 250) }), Is.Null);
        Assert.That(RefusalOf(Description with { Address = new('a', 251) }), Is.EqualTo(PlaceRefusals.AddressLength));
        Assert.That(RefusalOf(Description with { Address = "" }), Is.EqualTo(PlaceRefusals.AddressLength));
    }

    [TestCase("")]
    [TestCase("Crest")]
    public void Refuses_what_is_no_commune_code(string code) =>
        Assert.That(RefusalOf(Description with { CommuneCode = code }), Is.EqualTo(PlaceRefusals.CommuneUnknown));

    private static Refusal? RefusalOf(PlaceDescription description) =>
        Place.Open(Owner, description, Now).TryGet(out _, out var refusal) ? null : refusal;
}
