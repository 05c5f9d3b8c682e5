using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.Indicators.Tests.Dashboard;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Sharing;

/// <summary>A link shows what its owner may see today, and nothing else.</summary>
public sealed class EndedShareTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _team;
    private Guid _owner;

    [SetUp]
    public async Task Start()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _team = await _host.AddTeamAsync(_advisor);
        _owner = await _host.AddCoordinatorAsync(_team);
        await _host.AddCoordinatorAsync(_team); // the team goes on without its owner
        await _host.PublishAsync(Recorded.Workshop(_advisor.Id, 40, new(2026, 2, 10)) with { EmployerId = _advisor.EmployerId });
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task A_link_ends_when_its_owner_leads_the_team_no_more()
    {
        using var owner = await _host.SignedInAsync(_owner);
        var link = await ShareAsync(owner, $"equipe:{_team}");
        var before = await OpenAsync(link);

        using var left = await owner.SubmitAsync($"/equipe/{_team}/quitter");
        var after = await OpenAsync(link);
        var list = await (await owner.GetAsync(new Uri("/indicateurs/partages", UriKind.Relative))).ReadPageAsync();

        Assert.That((before, after), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
        Assert.That(list, Does.Contain("ne s’ouvre plus"));
    }

    [Test]
    public async Task And_when_the_account_is_closed()
    {
        using var owner = await _host.SignedInAsync(_owner);
        var (team, structure) = (await ShareAsync(owner, $"equipe:{_team}"), await ShareAsync(owner, $"structure:{_advisor.EmployerId}"));
        var before = (await OpenAsync(team), await OpenAsync(structure));

        await _host.CloseAccountAsync(_owner);

        Assert.That(before, Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That((await OpenAsync(team), await OpenAsync(structure)), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task An_administrator_s_ends_with_the_role()
    {
        var administrator = await _host.AddAdministratorAsync();
        using var owner = await _host.SignedInAsync(administrator);
        var (team, nation) = (await ShareAsync(owner, $"equipe:{_team}"), await ShareAsync(owner, "nation:FR"));
        var before = (await OpenAsync(team), await OpenAsync(nation));

        await _host.TakeRoleAsync(administrator, Role.Administrator);

        Assert.That(before, Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That((await OpenAsync(team), await OpenAsync(nation)), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task A_manager_s_ends_when_they_manage_the_structure_no_more()
    {
        var manager = await _host.AddEmployerManagerAsync(_advisor.EmployerId, lastDay: new(2026, 3, 20));
        using var owner = await _host.SignedInAsync(manager);
        var link = await ShareAsync(owner, $"structure:{_advisor.EmployerId}");
        var before = await OpenAsync(link);

        _host.Clock.Now = new(2026, 3, 21, 9, 0, 0, TimeSpan.Zero);

        Assert.That((before, await OpenAsync(link)), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    private static async Task<string> ShareAsync(HttpClient owner, string code)
    {
        var form = $"/indicateurs/partages?quoi={code}";
        using var answer = await owner.PressAsync(form, form + "&handler=Share", ("Days", "30"));
        return Regex.Match(await answer.ReadPageAsync(), "value=\"[^\"]*(/indicateurs/partage/[^\"]+)\"").Groups[1].Value;
    }

    private async Task<HttpStatusCode> OpenAsync(string path)
    {
        using var stranger = _host.CreateBrowser();
        using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
