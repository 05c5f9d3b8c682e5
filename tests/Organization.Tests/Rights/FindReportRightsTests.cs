using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Rights;

internal sealed class FindReportRightsTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly DateOnly Yesterday = Today.AddDays(-1);

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task A_person_without_a_role_has_no_right() =>
        await ExpectAsync(await _host.AddAccountAsync(), "");

    [TestCase(Role.Advisor)]
    [TestCase(Role.Coordinator)]
    [TestCase(Role.EmployerManager)]
    [TestCase(Role.Funder)]
    public async Task A_role_without_a_relation_gives_no_right(Role role) =>
        await ExpectAsync(await _host.AddAccountAsync(role), "");

    [Test]
    public async Task A_relation_without_the_role_gives_no_right()
    {
        var advisor = await _host.AddAdvisorAsync();
        var coordinator = await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("26", advisor));
        var manager = await _host.AddEmployerManagerAsync(advisor.EmployerId);
        var funder = await _host.AddFunderAsync(Territory.Nation);

        await _host.TakeRoleAsync(advisor.Id, Role.Advisor);
        await _host.TakeRoleAsync(coordinator, Role.Coordinator);
        await _host.TakeRoleAsync(manager, Role.EmployerManager);
        await _host.TakeRoleAsync(funder, Role.Funder);

        foreach (var person in new[] { advisor.Id, coordinator, manager, funder })
        {
            await ExpectAsync(person, "");
        }
    }

    [Test]
    public async Task The_system_has_no_right() =>
        Assert.That(RightsInWords.Of(await _host.AskAsync(new FindReportRights(Today))), Is.Empty);

    [Test]
    public async Task An_administrator_reads_everything_and_reviews_the_territories_that_nobody_leads()
    {
        await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("2A"));

        var led = await LedAsync();
        Assert.That(led, Does.Contain("2A"));
        await ExpectAsync(await _host.AddAdministratorAsync(), $"reads everything; reviews territories but {led}");
    }

    [Test]
    public async Task A_departement_whose_coordinator_is_closed_or_lost_the_role_is_the_administrators_to_review()
    {
        var left = await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("48"));
        var dismissed = await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("09"));
        var shared = await _host.AddDepartementaleTeamAsync("32");
        var one = await _host.AddCoordinatorAsync(shared);
        await _host.AddCoordinatorAsync(shared);
        var administrator = await _host.AddAdministratorAsync();
        var before = await _host.SendAsync(administrator, new FindReportRights(Today));

        await _host.CloseAccountAsync(left);
        await _host.TakeRoleAsync(dismissed, Role.Coordinator);
        await _host.CloseAccountAsync(one);
        var after = await _host.SendAsync(administrator, new FindReportRights(Today));

        Assert.That(before.LedDepartements, Is.SupersetOf(new[] { "48", "09", "32" }));
        Assert.That(after.LedDepartements, Does.Contain("32").And.Not.Contain("48").And.Not.Contain("09"));
    }

    [Test]
    public async Task An_advisor_reads_the_own_employer_s()
    {
        var advisor = await _host.AddAdvisorAsync();

        await ExpectAsync(advisor.Id, $"reads {advisor.EmployerId}");
    }

    [Test]
    public async Task An_advisor_whose_contract_is_over_reads_nothing()
    {
        var advisor = await _host.AddAdvisorAsync(lastDay: Yesterday);

        await ExpectAsync(advisor.Id, "");
    }

    [Test]
    public async Task A_manager_reviews_the_employer_until_the_last_day()
    {
        var employer = await _host.AddEmployerAsync();

        await ExpectAsync(await _host.AddEmployerManagerAsync(employer), $"reviews {employer}");
        await ExpectAsync(await _host.AddEmployerManagerAsync(employer, Today), $"reviews {employer}");
        await ExpectAsync(await _host.AddEmployerManagerAsync(employer, Yesterday), "");
    }

    [Test]
    public async Task A_coordinator_of_all_advisors_reviews_the_employer()
    {
        var employer = await _host.AddEmployerAsync();
        var (one, other) = (await _host.AddAdvisorAsync(employer), await _host.AddAdvisorAsync(employer));
        await _host.AddContractAsync(employer, advisorId: null, new(2024, 1, 1));

        await ExpectAsync(await _host.AddCoordinatorAsync(await _host.AddTeamAsync(one, other)), $"reviews {employer}");
    }

    [Test]
    public async Task Two_teams_of_one_coordinator_count_together()
    {
        var employer = await _host.AddEmployerAsync();
        var first = await _host.AddTeamAsync(await _host.AddAdvisorAsync(employer));
        var second = await _host.AddTeamAsync(await _host.AddAdvisorAsync(employer));

        await ExpectAsync(await _host.AddCoordinatorAsync(first, second), $"reviews {employer}");
    }

    [Test]
    public async Task A_coordinator_of_some_advisors_does_not_review_the_employer()
    {
        var employer = await _host.AddEmployerAsync();
        var one = await _host.AddAdvisorAsync(employer);
        await _host.AddAdvisorAsync(employer);

        await ExpectAsync(await _host.AddCoordinatorAsync(await _host.AddTeamAsync(one)), "");
    }

    [Test]
    public async Task An_advisor_whose_contract_is_over_does_not_stand_in_the_way()
    {
        var employer = await _host.AddEmployerAsync();
        var one = await _host.AddAdvisorAsync(employer);
        await _host.AddAdvisorAsync(employer, lastDay: Yesterday);

        await ExpectAsync(await _host.AddCoordinatorAsync(await _host.AddTeamAsync(one)), $"reviews {employer}");
    }

    [Test]
    public async Task A_member_who_left_does_not_count_until_coming_back()
    {
        var advisor = await _host.AddAdvisorAsync();
        var team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(team, advisor.Id, new(2024, 1, 1), Yesterday.AddDays(-30));
        var coordinator = await _host.AddCoordinatorAsync(team);
        await ExpectAsync(coordinator, "");

        await _host.JoinTeamAsync(team, advisor.Id, Today);

        await ExpectAsync(coordinator, $"reviews {advisor.EmployerId}");
    }

    [Test]
    public async Task A_coordinator_of_the_departementale_team_reviews_the_departement() =>
        await ExpectAsync(await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("2A")), "reviews département 2A");

    [Test]
    public async Task Another_coordinator_s_team_gives_nothing()
    {
        await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("07", await _host.AddAdvisorAsync()));

        await ExpectAsync(await _host.AddCoordinatorAsync(await _host.AddTeamAsync()), "");
    }

    [Test]
    public async Task Several_roles_add_their_rights()
    {
        var advisor = await _host.AddAdvisorAsync();

        await _host.GiveRoleAsync(advisor.Id, Role.Administrator);

        await ExpectAsync(advisor.Id, $"reads everything; reviews territories but {await LedAsync()}; reads {advisor.EmployerId}");
    }

    /// <summary>Départements with a coordinator at work today, whoever made them: tests share the host.</summary>
    private async Task<string> LedAsync() => string.Join(",", await _host.InOrganizationAsync(db => db.Teams
        .Where(team => team.IsDepartementale && db.TeamCoordinators.Any(
            lead => lead.TeamId == team.Id && lead.FirstDay <= Today && (lead.LastDay == null || lead.LastDay >= Today)
                && db.Accounts.Any(account => account.Id == lead.AccountId && account.ClosedAt == null
                    && account.Roles.Any(held => held.Role == Role.Coordinator))))
        .Select(team => team.DepartementCode!).Distinct().OrderBy(code => code).ToListAsync()));

    private async Task ExpectAsync(Guid person, string rights) =>
        Assert.That(RightsInWords.Of(await _host.SendAsync(person, new FindReportRights(Today))), Is.EqualTo(rights));
}
