using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.Resources.Library;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Resources.Tests.Library;

/// <summary>What other modules ask of the library.</summary>
internal sealed class FindResourcesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _mail;
    private Guid _both;

    [OneTimeSetUp]
    public async Task Publish()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _both = await PublishAsync("Sécurité de la boîte aux lettres", "Reconnaître un piège", Theme.Email, Theme.Security);
        _mail = await PublishAsync("Écrire un e-mail", "Premiers pas", Theme.Email);
        await PublishAsync("Imprimer en trois dimensions", "Du dessin à l’objet", Theme.Creating);
    }

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Those_that_carry_most_of_the_themes_come_first_then_the_newest()
    {
        var two = await ByThemeAsync(6, Theme.Email, Theme.Security);
        var one = await ByThemeAsync(6, Theme.Email);

        Assert.That((two, one), Is.EqualTo((new[] { _both, _mail }, new[] { _mail, _both })));
    }

    [Test]
    public async Task No_more_than_asked_and_nothing_without_a_theme() =>
        Assert.That((await ByThemeAsync(1, Theme.Email), await ByThemeAsync(6)), Is.EqualTo((new[] { _mail }, Array.Empty<Guid>())));

    [TestCase("ECRIRE e-mail", 1)]
    [TestCase("piege", 1)]
    [TestCase("boîte impression", 0)]
    [TestCase("  ", 3)]
    [TestCase(null, 3)]
    public async Task Is_found_by_words_of_title_and_summary_whatever_the_accents(string? text, int expected) =>
        Assert.That(await _host.SendAsync(_advisor.Id, new SearchResources(text, 20)), Has.Count.EqualTo(expected));

    [Test]
    public async Task By_id_those_that_there_are()
    {
        var found = await _host.SendAsync(_advisor.Id, new FindResources([_mail, Guid.CreateVersion7()]));

        Assert.That(found.Values.Select(one => (one.ResourceId, one.Title)), Is.EqualTo(new[] { (_mail, "Écrire un e-mail") }));
    }

    private async Task<IEnumerable<Guid>> ByThemeAsync(int most, params Theme[] themes) =>
        [.. (await _host.SendAsync(_advisor.Id, new FindResourcesByTheme(EnumSet<Theme>.Of(themes), most))).Select(one => one.ResourceId)];

    private async Task<Guid> PublishAsync(string title, string summary, params Theme[] themes)
    {
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        var link = new PublishLink { Id = Guid.CreateVersion7(), Title = title, Summary = summary, Link = $"https://exemple.fr/{Guid.NewGuid():N}", Themes = [.. themes] };
        return (await _host.SendAsync(_advisor.Id, link)).TryGet(out var id, out var refusal) ? id : throw new InvalidOperationException(refusal.Code);
    }
}
