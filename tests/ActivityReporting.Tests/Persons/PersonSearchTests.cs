using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>A person is found however the name’s hyphen is typed; and all sessions can be reached.</summary>
internal sealed class PersonSearchTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("jeanpierre", 3)]
    [TestCase("jean-pierre", 3)]
    [TestCase("Jean Pierre", 3)]
    [TestCase("JEANPIERRE le goff", 1)]
    [TestCase("legoff", 1)]
    [TestCase("eanpierre", 1, Description = "only from the beginning of a word; the one that has no hyphen holds it")]
    [TestCase("pierrejean", 0)]
    [TestCase("jeanpierrette", 0)]
    public async Task Hyphens_and_blanks_do_not_matter(string typed, int expected)
    {
        await FollowAsync("Jean-Pierre", "Le Goff");
        await FollowAsync("Jean Pierre", "Martin");
        await FollowAsync("Jeanpierre", "Durand");
        await FollowAsync("Jeanne", "Pietri");

        var found = await _host.SendAsync(_advisor.Id, new ListPersons(typed));

        Assert.That(found.Rows.TotalCount, Is.EqualTo(expected));
    }

    [Test]
    public async Task Sessions_beyond_the_fifty_newest_are_on_further_pages()
    {
        var id = await _host.FollowAsync(_advisor);
        for (var number = 0; number < 51; number++)
        {
            await _host.LogAsync(_advisor, (Given.Individual with { Date = Given.Today.AddDays(-number) }).With(id));
        }

        var first = await _browser.TextAsync($"/beneficiaires/{id}");
        var second = await _browser.TextAsync($"/beneficiaires/{id}?p=2");

        Assert.That(first, Does.Contain("Séances plus anciennes").And.Contain($"/beneficiaires/{id}?p=2#seances").And.Not.Contain("25 janvier 2026").And.Not.Contain("Séances plus récentes"));
        Assert.That(second, Does.Contain("25 janvier 2026").And.Contain("Séances plus récentes").And.Not.Contain("Séances plus anciennes"));
    }

    private Task<Guid> FollowAsync(string first, string last) =>
        _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = first, LastName = last, Phone = null });
}
