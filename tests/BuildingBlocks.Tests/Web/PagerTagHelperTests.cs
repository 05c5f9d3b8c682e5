using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

[SetCulture("fr-FR")]
public sealed class PagerTagHelperTests
{
    [Test]
    public async Task Keeps_the_filters()
    {
        using var screen = new Screen();
        screen.Http.Request.Path = "/activites";
        screen.Http.Request.QueryString = new QueryString("?theme=Email&theme=Health&du=2026-11-01&p=2");

        var html = await screen.RenderAsync(Pager(screen, number: 2, total: 100));

        Assert.That(html, Does.Contain("href=\"/activites?theme=Email&amp;theme=Health&amp;du=2026-11-01&amp;p=3\" rel=\"next\"")
            .And.Contain("href=\"/activites?theme=Email&amp;theme=Health&amp;du=2026-11-01\" rel=\"prev\""));
    }

    [Test]
    public async Task Is_empty_for_one_page()
    {
        using var screen = new Screen();

        Assert.That(await screen.RenderAsync(Pager(screen, number: 1, total: 20)), Is.Empty);
    }

    [Test]
    public async Task Shows_first_last_and_neighbours()
    {
        using var screen = new Screen();
        screen.Http.Request.Path = "/activites";

        var html = await screen.RenderAsync(Pager(screen, number: 10, total: 2_000));

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("p=8\"").And.Contain("p=12\"").And.Contain("p=100\"").And.Not.Contain("p=13\""));
            Assert.That(html, Does.Contain("aria-current=\"page\"><span class=\"visually-hidden\">Page </span>10</a>"));
            Assert.That(html.Split("<li aria-hidden=\"true\">…</li>"), Has.Length.EqualTo(3));
        });
    }

    [Test]
    public async Task Encodes_the_address()
    {
        using var screen = new Screen();
        screen.Http.Request.Path = "/activites";
        screen.Http.Request.QueryString = new QueryString("?q=%22%3E%3Cscript%3E");

        var html = await screen.RenderAsync(Pager(screen, number: 1, total: 40));

        Assert.That(html, Does.Not.Contain("<script>"));
    }

    private static PagerTagHelper Pager(Screen screen, int number, int total) =>
        new() { Page = new Page<int>([], number, 20, total), ViewContext = screen.View };
}
