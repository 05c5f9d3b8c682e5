using System.Text.RegularExpressions;
using ConseillerNumerique.EndToEnd.Tests.Rights;
using Microsoft.Playwright;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>Every page, for those who may come: axe finds nothing in light and dark, and 320 pixels are wide enough.</summary>
internal sealed partial class PageComfortTests
{
    private BrowserHost _host;
    private MainLinePeople _people;

    /// <summary>Page and person; addresses of made things are filled in by <see cref="MainLinePeople"/>.</summary>
    private static IEnumerable<(string Path, string Person)> Pages() => MainLinePeople.Pages;

    [OneTimeSetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _people = await MainLinePeople.PrepareAsync(_host);
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    /// <summary>One load for all the checks: there are more than a hundred pages.</summary>
    [Test]
    public async Task Is_for_everyone([ValueSource(nameof(Pages))] (string Path, string Person) where)
    {
        var page = await OpenAsync(where.Person, new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);

        var answer = await page.GotoAsync(_people.Fill(where.Path));
        var light = await Axe.ViolationsAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Axe.ViolationsAsync(page);
        await page.SetViewportSizeAsync(320, 640);
        var overflow = await Axe.OverflowAsync(page);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer!.Status, Is.EqualTo(200)); // a page that was gone to has answered
            Assert.That(light, Is.Empty, "light");
            Assert.That(dark, Is.Empty, "dark");
            Assert.That(overflow, Is.Zero, "pixels beyond 320");
            Assert.That(errors, Is.Empty, "console");
        }

        await page.Context.CloseAsync();
    }

    [Test]
    public void No_page_is_left_out()
    {
        var walked = MainLinePeople.Pages.Select(page => Shape(page.Path)).Concat(MainLinePeople.OnTheirOwn.Select(Shape)).ToHashSet();
        var pages = RouteRights.All.Keys
            .Where(route => route.StartsWith("PAGE ", StringComparison.Ordinal) && !route.Contains("/health/", StringComparison.Ordinal))
            .Select(route => Shape(route["PAGE ".Length..]));

        Assert.That(pages.Where(page => !walked.Contains(page)), Is.Empty);
    }

    [Test]
    public async Task Axe_finds_nothing_on_the_page_of_an_error([Values(400, 403, 404, 405, 413, 429, 500, 503)] int code, [Values] bool dark)
    {
        var page = await OpenAsync(MainLinePeople.Advisor, new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });

        await page.GotoAsync($"/erreur/{code}");

        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.Context.CloseAsync();
    }

    /// <summary>Holes alike, whatever fills them; without a query.</summary>
    private static string Shape(string path) =>
        Regex.Replace(path.Split('?')[0], @"\{[^}]*\}|(?<=/nouvelle/)(ponctuelle|individuelle|atelier|animation|evenement|partenariat)", "{}");

    private Task<IPage> OpenAsync(string person, BrowserNewContextOptions? options) =>
        person == MainLinePeople.Stranger ? _host.OpenAsync(options) : _host.OpenAsync(_people.IdOf(person), options);
}
