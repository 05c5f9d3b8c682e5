using Microsoft.Playwright;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>Every page, for those who may come: axe finds nothing in light and dark, and 320 pixels are wide enough.</summary>
internal sealed class PageComfortTests
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

    [Test]
    public async Task Axe_finds_nothing(
        [ValueSource(nameof(Pages))] (string Path, string Person) where, [Values] bool dark)
    {
        var page = await OpenAsync(where.Person, new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });

        await page.GotoAsync(_people.Fill(where.Path));

        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Fits_a_width_of_320_pixels([ValueSource(nameof(Pages))] (string Path, string Person) where)
    {
        var page = await OpenAsync(where.Person, new() { ViewportSize = new() { Width = 320, Height = 640 } });

        await page.GotoAsync(_people.Fill(where.Path));

        Assert.That(await Axe.OverflowAsync(page), Is.Zero);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Says_nothing_in_the_console([ValueSource(nameof(Pages))] (string Path, string Person) where)
    {
        var page = await OpenAsync(where.Person, null);
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };

        var answer = await page.GotoAsync(_people.Fill(where.Path));

        Assert.That(answer!.Status, Is.EqualTo(200)); // a page that was gone to has answered
        Assert.That(errors, Is.Empty);
        await page.Context.CloseAsync();
    }

    private Task<IPage> OpenAsync(string person, BrowserNewContextOptions? options) =>
        person == MainLinePeople.Stranger ? _host.OpenAsync(options) : _host.OpenAsync(_people.IdOf(person), options);
}
