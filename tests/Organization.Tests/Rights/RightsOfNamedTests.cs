using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Rights;

/// <summary>Rights of somebody who is not signed in: those of that person's requests, none once the account is closed.</summary>
internal sealed class RightsOfNamedTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Test]
    public async Task Are_those_of_the_person_until_the_account_is_closed()
    {
        using var host = new TestHost();
        var advisor = await host.AddAdvisorAsync();
        var team = await host.AddDepartementaleTeamAsync("26", advisor);
        var coordinator = await host.AddCoordinatorAsync(team);

        var own = RightsInWords.Of(await host.SendAsync(coordinator, new FindReportRights(Today)));
        var before = RightsInWords.Of(await host.AskAsync(new FindReportRights(Today, coordinator)));
        var ledBefore = (await host.AskAsync(new FindScopesOf(coordinator, Today))).LedTeams;
        await host.CloseAccountAsync(coordinator);
        var after = RightsInWords.Of(await host.AskAsync(new FindReportRights(Today, coordinator)));
        var ledAfter = (await host.AskAsync(new FindScopesOf(coordinator, Today))).LedTeams;

        Assert.That((before, after), Is.EqualTo((own, "")));
        Assert.That((ledBefore.Count, ledAfter.Count), Is.EqualTo((1, 0)));
    }
}
