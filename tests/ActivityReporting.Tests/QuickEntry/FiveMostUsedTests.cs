using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.QuickEntry;

/// <summary>Of durations, places and themes the five most used come first, and a sixth does not.</summary>
internal sealed class FiveMostUsedTests
{
    private static readonly Theme[] Themes = [Theme.Parenthood, Theme.Creating, Theme.DigitalCulture, Theme.Schooling, Theme.Maintenance, Theme.HelpingProfessionals];
    private static readonly int[] Minutes = [11, 12, 13, 14, 16, 17];

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private List<Guid> _places;

    /// <summary>The first of each six times, the last once.</summary>
    [OneTimeSetUp]
    public async Task LogMany()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _places = [];
        for (var rank = 0; rank < Themes.Length; rank++)
        {
            _places.Add(await _host.AddPlaceAsync(_advisor, $"Lieu {rank + 1}"));
            for (var time = rank; time < Themes.Length; time++)
            {
                await _host.LogAsync(_advisor, Given.OneOff with { PlaceId = _places[rank], Themes = EnumSet<Theme>.Of(Themes[rank]), DurationMinutes = Minutes[rank] });
            }
        }
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase(Typed.OneOffPath)]
    [TestCase("/activites/nouvelle/journee")]
    [TestCase(Typed.IndividualPath)]
    [TestCase(Typed.WorkshopPath)]
    public async Task The_list_of_places_begins_with_the_five_most_used(string path)
    {
        var list = Regex.Match(await _browser.TextAsync(path), "<select[^>]*Input.Where[^>]*>.*?</select>", RegexOptions.Singleline).Value;
        var groups = Regex.Matches(list, "<optgroup label=\"([^\"]*)\"[^>]*>(.*?)</optgroup>", RegexOptions.Singleline)
            .ToDictionary(group => group.Groups[1].Value, group => PlacesIn(group.Groups[2].Value));

        Assert.That(groups.Keys.First(), Is.EqualTo("Les plus utilisés"));
        Assert.That(groups["Les plus utilisés"], Is.EqualTo(_places.Take(5)));
        Assert.That(groups["Vos lieux d’activité"], Is.EquivalentTo(new[] { _places[5], _advisor.PlaceId }));
    }

    [Test]
    public async Task Five_durations_are_shortcuts_and_a_sixth_is_not()
    {
        var page = await _browser.TextAsync(Typed.OneOffPath);

        Assert.That(Minutes.Where(one => page.Contains($"name=\"Input.Duration\" value=\"{one}\"", StringComparison.Ordinal)), Is.EqualTo(Minutes.Take(5)));
    }

    [Test]
    public async Task Each_line_of_a_day_offers_the_five_durations()
    {
        var page = await _browser.TextAsync("/activites/nouvelle/journee");
        var offered = Regex.Match(page, "<datalist id=\"minutes\">.*?</datalist>", RegexOptions.Singleline).Value;

        Assert.That(Regex.Matches(offered, "<option value=\"([0-9]+)\"").Select(one => int.Parse(one.Groups[1].Value)), Is.EqualTo(Minutes.Take(5)));
        Assert.That(Regex.Matches(page, "<input[^>]*name=\"Input.Lines\\[[0-9]+\\].Minutes\"[^>]*>").Select(one => one.Value), Is.Not.Empty.And.All.Contains("list=\"minutes\""));
    }

    [Test]
    public async Task Five_themes_come_first_and_a_sixth_waits_among_the_others()
    {
        var page = await _browser.TextAsync(Typed.OneOffPath);

        var themes = Regex.Matches(page, "name=\"Input.Themes\" value=\"([^\"]*)\"").Select(theme => theme.Groups[1].Value).ToList();
        Assert.That(themes.Take(5), Is.EqualTo(Themes.Take(5).Select(theme => theme.ToString())));
        Assert.That(themes.IndexOf(nameof(Theme.HelpingProfessionals)), Is.GreaterThan(5));
    }

    private static IEnumerable<Guid> PlacesIn(string options) =>
        [.. Regex.Matches(options, "value=\"([0-9a-f-]{36})\"").Select(option => Guid.Parse(option.Groups[1].Value))];
}
