using System.Text.RegularExpressions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed partial class ListActivitiesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task SignIn()
    {
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void SignOut() => _browser.Dispose();

    [Test]
    public async Task The_newest_day_stands_first()
    {
        var old = await _host.LogAsync(_advisor, Given.OneOff with { Date = Given.Today.AddDays(-2) });
        var today = await _host.LogAsync(_advisor, Given.OneOff);
        var yesterday = await _host.LogAsync(_advisor, Given.OneOff with { Date = Given.Today.AddDays(-1) });

        Assert.That(await ListAsync(), Is.EqualTo(new[] { today, yesterday, old }));
    }

    [Test]
    public async Task Of_one_day_the_last_entered_stands_first_on_every_page()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 30; i++)
        {
            ids.Insert(0, await _host.LogAsync(_advisor, Given.OneOff));
            _host.Clock.Advance(TimeSpan.FromTicks(i % 2));
        }

        var first = await ListAsync();
        var second = await ListAsync("?p=2");

        Assert.That((first.Count, second.Count), Is.EqualTo((25, 5)));
        Assert.That(first.Concat(second), Is.EqualTo(ids));
    }

    [Test]
    public async Task Shows_nobody_elses_and_nothing_deleted()
    {
        var colleague = await _host.AddAdvisorAsync();
        await _host.LogAsync(colleague, Given.OneOff);
        var deleted = await _host.LogAsync(_advisor, Given.OneOff);
        await _host.SendAsync(_advisor.Id, new Activities.DeleteActivity(deleted));

        Assert.That(await ListAsync(), Is.Empty);
    }

    [Test]
    public async Task Each_filter_narrows_the_list()
    {
        var mairie = await _host.AddPlaceAsync(_advisor);
        var workshop = await _host.LogAsync(_advisor, Given.Workshop with
        {
            Date = new(2026, 3, 2),
            PlaceId = mairie,
            Title = "Photos de l’été",
            Themes = EnumSet<Theme>.Of(Theme.Associations, Theme.Procedures),
        });
        await _host.LogAsync(_advisor, Given.OneOff);

        string[] filters =
        [
            "?To=2026-03-02", "?From=2026-03-02&To=2026-03-02", "?Type=Workshop", $"?Place={mairie}", "?Theme=Associations",
            "?From=&To=2026-03-15&Type=Workshop&Place=&Theme=Procedures",
        ];
        foreach (var filter in filters)
        {
            Assert.That(await ListAsync(filter), Is.EqualTo(new[] { workshop }), filter);
        }

        Assert.That(await SearchAsync("ETE"), Is.EqualTo(new[] { workshop }));
        Assert.That(await SearchAsync("photo", ("To", "2026-03-15"), ("Type", "Workshop"), ("Theme", "Procedures")), Is.EqualTo(new[] { workshop }));
        Assert.That(await SearchAsync("photo", ("Type", "OneOff")), Is.Empty);
    }

    [Test]
    public async Task Searches_notes_whatever_their_accents()
    {
        var noted = await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Demander à la Préfecture" });
        await _host.LogAsync(_advisor, Given.OneOff with { Notes = "100 % sûr" });

        Assert.That(await SearchAsync("prefecture"), Is.EqualTo(new[] { noted }));
        Assert.That(await SearchAsync("%"), Has.Count.EqualTo(1));
        Assert.That(await SearchAsync("' or 1=1 --"), Is.Empty);
    }

    [TestCase("?From=2026-02-30", "2026-02-30")]
    [TestCase("?From=2026-03-02&To=2026-03-01", "La fin de la période est avant son début.")]
    [TestCase("?Type=Magie", "Magie")]
    [TestCase("?Type=99", "99")]
    [TestCase("?Theme=Magie", "Magie")]
    [TestCase("?Place=ici", "ici")]
    [TestCase("?Place=019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4", "Ce lieu n’est pas l’un de vos lieux d’activité.")]
    public async Task An_unknown_filter_is_refused_and_not_ignored(string filter, string sentence)
    {
        await _host.LogAsync(_advisor, Given.OneOff);

        var page = await _browser.TextAsync($"/activites{filter}");

        Assert.That(page, Does.Contain("Rien n’est perdu").And.Contain(sentence));
        Assert.That(Lines().Matches(page), Is.Empty);
    }

    [Test]
    public async Task The_pages_keep_the_filters()
    {
        for (var i = 0; i < 26; i++)
        {
            await _host.LogAsync(_advisor, Given.OneOff);
        }

        var page = await _browser.TextAsync("/activites?Type=OneOff&Theme=Email");

        Assert.That(page, Does.Contain("/activites?Type=OneOff&Theme=Email&p=2"));
    }

    private async Task<List<Guid>> SearchAsync(string text, params (string Name, string Value)[] filters) =>
        await ListAsync((await _browser.SearchAsync("/activites", text, filters))["/activites".Length..]);

    private async Task<List<Guid>> ListAsync(string filter = "") =>
        [.. Lines().Matches(await _browser.TextAsync($"/activites{filter}")).Select(link => Guid.Parse(link.Groups[1].Value))];

    [GeneratedRegex("class=\"tap\" href=\"/activites/([0-9a-f-]{36})\"><b>")]
    private static partial Regex Lines();
}
