using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Posts;

internal sealed class ContractTests
{
    private static readonly Post Post = Post.Open(Guid.CreateVersion7(), 1, new() { FirstDay = new(2020, 11, 17) }).Made();

    private static readonly ContractTerms Terms = new()
    {
        Id = Guid.CreateVersion7(),
        EmployerId = Post.EmployerId,
        PostNumber = 1,
        AdvisorId = Guid.CreateVersion7(),
        FirstDay = new(2024, 1, 1),
    };

    [Test]
    public void Signs_without_an_end() => Assert.That(RefusalOf(Terms), Is.Null);

    [Test]
    public void Begins_with_the_scheme_at_the_earliest()
    {
        Assert.That(RefusalOf(Terms with { FirstDay = new(2020, 11, 17) }), Is.Null);
        Assert.That(RefusalOf(Terms with { FirstDay = new(2020, 11, 16) }), Is.EqualTo(ContractRefusals.BeforeScheme));
    }

    [Test]
    public void Refuses_to_end_before_it_begins()
    {
        Assert.That(RefusalOf(Terms with { LastDay = new(2024, 1, 1) }), Is.Null);
        Assert.That(RefusalOf(Terms with { LastDay = new(2023, 12, 31) }), Is.EqualTo(Days.LastBeforeFirst));
    }

    [Test]
    public void Refuses_a_slip_of_the_keyboard()
    {
        Assert.That(RefusalOf(Terms with { FirstDay = new(2204, 1, 1) }), Is.EqualTo(ContractRefusals.FirstDayTooFar));
        Assert.That(RefusalOf(Terms with { LastDay = new(2204, 1, 1) }), Is.EqualTo(ContractRefusals.LastDayTooFar));
    }

    [Test]
    public void Refuses_to_begin_before_the_post_opens()
    {
        var post = Post.Open(Post.EmployerId, 2, new() { FirstDay = new(2024, 2, 1) }).Made();

        Assert.That(Contract.Sign(Terms, post, []).TryGet(out _, out var refusal), Is.False);
        Assert.That(refusal!.Code, Is.EqualTo("contract.before_the_post"));
    }

    [TestCase("2023-01-01", "2023-12-31", null)]
    [TestCase("2024-07-01", null, null)]
    [TestCase("2024-06-30", null, "contract.post_is_held")]
    [TestCase("2023-01-01", "2024-01-01", "contract.post_is_held")]
    [TestCase("2024-02-01", "2024-02-02", "contract.post_is_held")]
    [TestCase("2023-01-01", null, "contract.post_is_held")]
    public void Has_the_post_alone(string firstDay, string? lastDay, string? code)
    {
        var held = Contract.Sign(Terms with { LastDay = new(2024, 6, 30) }, Post, []).Made();
        var other = Terms with
        {
            Id = Guid.CreateVersion7(),
            FirstDay = DateOnly.Parse(firstDay),
            LastDay = lastDay is null ? null : DateOnly.Parse(lastDay),
        };

        Assert.That(RefusalOf(other, held)?.Code, Is.EqualTo(code));
    }

    [Test]
    public void May_change_its_own_days_without_meeting_itself()
    {
        var contract = Contract.Sign(Terms, Post, []).Made();

        Assert.That(contract.Change(Terms with { LastDay = new(2024, 6, 30) }, Post, [contract]), Is.Null);
        Assert.That((contract.LastDay, contract.Version), Is.EqualTo(((DateOnly?)new(2024, 6, 30), 2)));
    }

    [Test]
    public void Terms_that_change_nothing_are_no_change()
    {
        var contract = Contract.Sign(Terms, Post, []).Made();

        contract.Change(Terms with { }, Post, [contract]);

        Assert.That(contract.Version, Is.EqualTo(1));
    }

    [TestCase(60, null, null)]
    [TestCase(35 * 60, null, null)]
    [TestCase(48 * 60, null, null)]
    [TestCase(59, null, "contract.weekly_hours_out_of_range")]
    [TestCase(48 * 60 + 1, null, "contract.weekly_hours_out_of_range")]
    [TestCase(null, 1, null)]
    [TestCase(null, 100, null)]
    [TestCase(null, 0, "contract.share_out_of_range")]
    [TestCase(null, 101, "contract.share_out_of_range")]
    [TestCase(35 * 60, 100, "contract.working_time_twice")]
    [TestCase(null, null, null)]
    public void Holds_working_time_to_what_is_legal(int? weeklyMinutes, int? share, string? code) => Assert.That(
        RefusalOf(Terms with { WorkingTime = new() { WeeklyMinutes = weeklyMinutes, SharePercent = share } })?.Code, Is.EqualTo(code));

    private static Refusal? RefusalOf(ContractTerms terms, params Contract[] onPost) =>
        Contract.Sign(terms, Post, onPost).TryGet(out _, out var refusal) ? null : refusal;
}
