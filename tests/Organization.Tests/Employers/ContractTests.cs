using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Tests.Employers;

internal sealed class ContractTests
{
    private static readonly ContractTerms Terms = new()
    {
        Id = Guid.CreateVersion7(),
        EmployerId = Guid.CreateVersion7(),
        AdvisorId = Guid.CreateVersion7(),
        PostNumber = 1,
        FirstDay = new(2024, 1, 1),
    };

    [Test]
    public void Signs_without_an_end() => Assert.That(RefusalOf(Terms), Is.Null);

    [Test]
    public void Signs_a_vacant_post() => Assert.That(RefusalOf(Terms with { AdvisorId = null }), Is.Null);

    [Test]
    public void Begins_with_the_scheme_at_the_earliest()
    {
        Assert.That(RefusalOf(Terms with { FirstDay = new(2020, 11, 17) }), Is.Null);
        Assert.That(RefusalOf(Terms with { FirstDay = new(2020, 11, 16) }), Is.EqualTo(EmployerRefusals.ContractBeforeScheme));
    }

    [Test]
    public void Refuses_to_end_before_it_begins()
    {
        Assert.That(RefusalOf(Terms with { LastDay = new(2024, 1, 1) }), Is.Null);
        Assert.That(RefusalOf(Terms with { LastDay = new(2023, 12, 31) }), Is.EqualTo(Days.LastBeforeFirst));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Refuses_a_post_number_below_one(int number) =>
        Assert.That(RefusalOf(Terms with { PostNumber = number }), Is.EqualTo(EmployerRefusals.PostNumberTooSmall));

    private static Refusal? RefusalOf(ContractTerms terms) => Contract.Sign(terms).TryGet(out _, out var refusal) ? null : refusal;
}
