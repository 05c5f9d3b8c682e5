using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Data;

internal sealed class DaysTests
{
    private static readonly DateOnly First = new(2025, 2, 1);
    private static readonly DateOnly Last = new(2025, 2, 28);

    [Test]
    public void A_relation_may_last_one_day() => Assert.That(Days.Check(First, First), Is.Null);

    [Test]
    public void A_relation_may_have_no_end() => Assert.That(Days.Check(First, null), Is.Null);

    [Test]
    public void Refuses_a_last_day_before_the_first() =>
        Assert.That(Days.Check(First, First.AddDays(-1)), Is.EqualTo(Days.LastBeforeFirst));

    [Test]
    public void Each_kind_of_relation_refuses_it()
    {
        var team = Team.Form(Guid.CreateVersion7(), "Équipe", null, isDepartementale: false).Made();
        var employer = Employer.Register(
            Guid.CreateVersion7(), new() { Name = "Mairie", Kind = EmployerKind.Commune, CommuneCode = "26108" }).Made();
        var dayBefore = First.AddDays(-1);

        Assert.That(TeamMembership.Join(team, Guid.CreateVersion7(), First, dayBefore).TryGet(out _, out _), Is.False);
        Assert.That(TeamCoordinator.Lead(team, Guid.CreateVersion7(), First, dayBefore).TryGet(out _, out _), Is.False);
        Assert.That(EmployerManager.Appoint(employer, Guid.CreateVersion7(), First, dayBefore).TryGet(out _, out _), Is.False);
    }

    [TestCase("2025-01-31", ExpectedResult = 0)]
    [TestCase("2025-02-01", ExpectedResult = 1)]
    [TestCase("2025-02-28", ExpectedResult = 1)]
    [TestCase("2025-03-01", ExpectedResult = 0)]
    public int Holds_from_the_first_day_to_the_last_both_included(string day)
    {
        var team = Team.Form(Guid.CreateVersion7(), "Équipe", null, isDepartementale: false).Made();
        var memberships = new[] { TeamMembership.Join(team, Guid.CreateVersion7(), First, Last).Made() };

        return memberships.AsQueryable().On(DateOnly.Parse(day)).Count();
    }
}
