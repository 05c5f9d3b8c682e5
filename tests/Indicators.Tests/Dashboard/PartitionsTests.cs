using System.Globalization;
using System.Text.RegularExpressions;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Tests.Reading;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Whatever the page and the period, what is divided adds up to 100,0 %, and a sentence writes what its table writes.</summary>
public sealed partial class PartitionsTests
{
    private static readonly string[] Partitions = ["genres", "ages", "statuts", "canaux", "durees", "lieux", "communes", "departements"];

    private TestHost _host;
    private HttpClient _browser;
    private Guid _team;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        var story = new RandomStory(7);
        for (var batch = 0; batch < 60; batch++)
        {
            await _host.PublishAsync(story.Next(8));
        }

        _team = await _host.AddTeamAsync();
        var advisor = await _host.AddAdvisorAsync();
        await _host.JoinTeamAsync(_team, advisor.Id, new(2025, 1, 1));
        await _host.PublishAsync(
            Recorded.Workshop(advisor.Id, 7, new(2026, 2, 3)) with { ByGender = [1, 4, 2], CommuneCode = "2A004" },
            Recorded.Workshop(advisor.Id, 6, new(2026, 3, 3)) with { ByGender = [2, 2, 2], CommuneCode = "97105" });
        _browser = await _host.SignedInAsync(await _host.AddAdministratorAsync());
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Each_adds_up_to_a_hundred(
        [Values("/indicateurs/equipe/{team}", "/indicateurs/territoire/nation/FR", "/indicateurs/territoire/departement/26", "/indicateurs/territoire/region/11")] string path,
        [Values("2026-02", "annee", "tout", "2025")] string period)
    {
        var page = await ReadAsync($"{path}?periode={period}");
        var tables = Partitions.Select(id => (Id: id, Html: Table(page, id))).Where(table => table.Html.Length > 0).ToList();

        Assert.That(tables, period == "2025" && path.Contains("equipe", StringComparison.Ordinal) ? Is.Empty : Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var (id, html) in tables)
            {
                var shares = Shares().Matches(html).Select(share => decimal.Parse(share.Groups[1].Value, CultureInfo.GetCultureInfo("fr-FR"))).ToList();
                Assert.That(shares.Sum(), Is.EqualTo(100.0m).Or.EqualTo(0m), id);
            }
        });
    }

    [Test]
    public async Task A_team_counts_where_the_activity_was()
    {
        var page = await ReadAsync($"/indicateurs/equipe/{_team}?periode=annee");

        Assert.That(page.Row("communes", "Ajaccio"), Does.StartWith("7"));
    }

    private static string Table(string page, string id) =>
        Regex.Match(page, $"<table[^>]* id=\"{id}\">(.*?)</table>", RegexOptions.Singleline).Groups[1].Value;

    private async Task<string> ReadAsync(string path) => await (await _browser.GetAsync(
        new Uri(path.Replace("{team}", _team.ToString(), StringComparison.Ordinal), UriKind.Relative))).ReadPageAsync();

    [GeneratedRegex(@"<br>([\d,]+) %")]
    private static partial Regex Shares();
}
