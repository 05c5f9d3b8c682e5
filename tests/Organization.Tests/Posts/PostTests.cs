using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Posts;

internal sealed class PostTests
{
    private static readonly Guid Employer = Guid.CreateVersion7();
    private static readonly PostTerms Terms = new()
    {
        FirstDay = new(2024, 1, 1), Line = FundingLine.V2, GrantedEuros = 42_500, AgreementEnd = new(2026, 12, 31),
    };

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1000)]
    public void Refuses_a_number_out_of_range(int number) =>
        Assert.That(RefusalOf(Terms, number), Is.EqualTo(PostRefusals.NumberOutOfRange));

    [Test]
    public void Refuses_days_that_cannot_be()
    {
        Assert.That(RefusalOf(Terms with { FirstDay = new(2020, 11, 16) }), Is.EqualTo(PostRefusals.BeforeScheme));
        Assert.That(RefusalOf(Terms with { FirstDay = new(2204, 1, 1) }), Is.EqualTo(PostRefusals.FirstDayTooFar));
        Assert.That(RefusalOf(Terms with { AgreementEnd = new(2023, 12, 31) }), Is.EqualTo(PostRefusals.AgreementEndsBeforeItBegins));
        Assert.That(RefusalOf(Terms with { AgreementEnd = new(2204, 1, 1) }), Is.EqualTo(PostRefusals.AgreementEndTooFar));
    }

    [TestCase(-1)]
    [TestCase(300_001)]
    public void Refuses_an_amount_that_no_post_is_granted(int euros) =>
        Assert.That(RefusalOf(Terms with { GrantedEuros = euros }), Is.EqualTo(PostRefusals.GrantOutOfRange));

    [Test]
    public void Cannot_open_after_someone_held_it()
    {
        var post = Open();

        Assert.That(post.Change(Terms with { FirstDay = new(2024, 2, 2) }, new(2024, 2, 1))!.Code, Is.EqualTo("post.opens_after_its_contracts"));
        Assert.That(post.Change(Terms with { FirstDay = new(2024, 2, 1) }, new(2024, 2, 1)), Is.Null);
        Assert.That((post.FirstDay, post.Version), Is.EqualTo((new DateOnly(2024, 2, 1), 2)));
    }

    [Test]
    public void Shows_contracts_and_the_gaps_between_them()
    {
        var post = Open();
        var contracts = new[] { Held(post, new(2024, 3, 1), new(2024, 12, 31)), Held(post, new(2025, 1, 1), new(2025, 6, 30)) };

        Assert.That(SpansOf(post, contracts), Is.EqualTo(new[]
        {
            "vacant 2024-01-01 2024-02-29", "held 2024-03-01 2024-12-31", "held 2025-01-01 2025-06-30", "vacant 2025-07-01 2026-12-31",
        }));
    }

    [Test]
    public void Is_not_vacant_once_its_agreement_is_over()
    {
        var post = Open();

        Assert.That(SpansOf(post, Held(post, new(2024, 1, 1), new(2027, 3, 31))), Is.EqualTo(new[] { "held 2024-01-01 2027-03-31" }));
        Assert.That(SpansOf(post, Held(post, new(2024, 1, 1), null)), Is.EqualTo(new[] { "held 2024-01-01 -" }));
    }

    [TestCase("2023-12-31", PostState.ToCome)]
    [TestCase("2024-01-01", PostState.Vacant)]
    [TestCase("2024-03-01", PostState.Held)]
    [TestCase("2024-12-31", PostState.Held)]
    [TestCase("2025-01-01", PostState.Vacant)]
    [TestCase("2027-01-01", PostState.Over)]
    public void Has_the_state_of_the_day(string day, PostState state)
    {
        var post = Open();

        Assert.That(PostSheet.Of(post, [Held(post, new(2024, 3, 1), new(2024, 12, 31))], DateOnly.Parse(day)).State, Is.EqualTo(state));
    }

    private static Post Open() => Post.Open(Employer, 1, Terms).Made();

    private static NamedContract Held(Post post, DateOnly firstDay, DateOnly? lastDay) => new(
        Contract.Sign(
            new()
            {
                Id = Guid.CreateVersion7(), EmployerId = Employer, PostNumber = 1, AdvisorId = Guid.CreateVersion7(),
                FirstDay = firstDay, LastDay = lastDay,
            },
            post,
            []).Made(),
        "Camille Durand");

    private static IEnumerable<string> SpansOf(Post post, params NamedContract[] contracts) => PostSpan.Of(post, contracts)
        .Select(span => $"{(span.Held is null ? "vacant" : "held")} {span.FirstDay:yyyy-MM-dd} {span.LastDay?.ToString("yyyy-MM-dd") ?? "-"}");

    private static Refusal? RefusalOf(PostTerms terms, int number = 1) =>
        Post.Open(Employer, number, terms).TryGet(out _, out var refusal) ? null : refusal;
}
