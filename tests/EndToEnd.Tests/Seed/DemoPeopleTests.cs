using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>Who is in the demonstration.</summary>
internal sealed class DemoPeopleTests
{
    private static Task<T> ReadAsync<T>(Func<OrganizationDbContext, Task<T>> read) =>
        Demonstration.Host.InScopeAsync(services => read(services.GetRequiredService<OrganizationDbContext>()));

    [TestCase(Role.Advisor, 40)]
    [TestCase(Role.Coordinator, 6)]
    [TestCase(Role.EmployerManager, 12)]
    [TestCase(Role.Funder, 3)]
    [TestCase(Role.Administrator, 1)]
    public async Task Has_its_people(Role role, int count) =>
        Assert.That(await ReadAsync(db => db.Accounts.CountAsync(one => one.IsDemo && one.Roles.Any(held => held.Role == role))), Is.EqualTo(count));

    [Test]
    public async Task Somebody_was_invited_and_an_account_is_closed() =>
        Assert.That(
            await ReadAsync(db => db.Accounts.Where(one => !one.IsDemo).OrderBy(one => one.ClosedAt == null).Select(one => one.LastName).ToListAsync()),
            Is.EqualTo(new[] { "Delorme", "Garnier" }));

    [Test]
    public async Task Most_are_in_a_team_today_and_nobody_comes_or_goes_at_the_end_of_time()
    {
        var times = await ReadAsync(db => db.TeamMemberships.ToListAsync());
        var dates = times.SelectMany(time => new[] { time.FirstDay, time.LastDay ?? time.FirstDay });

        Assert.That(times.Where(time => time.LastDay is null).Select(time => time.AdvisorId).Distinct().Count(), Is.InRange(25, 40));
        Assert.That(dates.Max(), Is.LessThan(new DateOnly(2100, 1, 1)));
    }

    [Test]
    public async Task Everybody_else_came_lately() =>
        Assert.That(await ReadAsync(db => db.Accounts.CountAsync(one => one.IsDemo && !db.AccountUses.Any(use => use.AccountId == one.Id))), Is.Zero);

    [Test]
    public async Task All_may_be_taken_on_the_sign_in_page_and_none_by_a_password()
    {
        var offered = await Demonstration.Host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new FindDemoAccounts()));

        Assert.That(offered, Has.Count.EqualTo(62));
        Assert.That(await ReadAsync(db => db.Accounts.CountAsync(account => account.PasswordHash != null)), Is.Zero);
    }

    [Test]
    public async Task Works_in_three_departements_with_one_team_each_that_reviews_it()
    {
        var departements = await ReadAsync(db => db.Employers.Select(employer => employer.CommuneCode).ToListAsync());
        var teams = await ReadAsync(db => db.Teams.Where(team => team.IsDepartementale).Select(team => team.DepartementCode).ToListAsync());

        Assert.That(departements.CountBy(CommuneCodes.DepartementOf), Is.EquivalentTo(
            new Dictionary<string, int> { ["26"] = 4, ["93"] = 4, ["974"] = 4 }));
        Assert.That(teams, Is.EquivalentTo(["26", "93", "974"]));
    }

    [Test]
    public async Task Has_the_careers_that_figures_must_get_right()
    {
        var contracts = await ReadAsync(db => db.Contracts.ToListAsync());
        var memberships = await ReadAsync(db => db.TeamMemberships.ToListAsync());
        var (vacant, posts) = await ReadAsync(async db => (await db.VacantOn(Demonstration.Order.Day).CountAsync(), await db.Posts.ToListAsync()));
        var changed = contracts.GroupBy(contract => contract.AdvisorId).Where(own => own.DistinctBy(contract => contract.EmployerId).Count() == 2);
        var back = memberships.GroupBy(member => (member.AdvisorId, member.TeamId)).Where(own => own.Count() == 2);

        Assert.Multiple(() =>
        {
            Assert.That(vacant, Is.EqualTo(3), "vacant");
            Assert.That(posts.Count(post => post.AgreementEnd < Demonstration.Order.Day), Is.EqualTo(3), "agreement over");
            Assert.That(posts.Select(post => post.Line).Distinct(), Is.EquivalentTo(new FundingLine?[] { FundingLine.V1, FundingLine.V2 }));
            Assert.That(changed.Count(), Is.EqualTo(3), "changed employer");
            Assert.That(back.Count(), Is.GreaterThanOrEqualTo(3), "left and came back");
        });
    }

    [Test]
    public async Task Has_a_bus() =>
        Assert.That(await ReadAsync(db => db.Places.CountAsync(place => place.IsItinerant)), Is.GreaterThanOrEqualTo(1));

    [Test]
    public async Task Contracts_of_one_advisor_do_not_overlap()
    {
        var contracts = await Demonstration.Host.InScopeAsync(services => services.GetRequiredService<IMediator>()
            .Send(new FindContracts(BusinessCalendar.SchemeStart, Demonstration.Order.Day)));

        var overlaps = contracts.GroupBy(contract => contract.AdvisorId).SelectMany(own => own.Zip(own.Skip(1)))
            .Where(pair => pair.First.Covers(pair.Second.FirstDay));

        Assert.That(overlaps, Is.Empty);
    }
}
