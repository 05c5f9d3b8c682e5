using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed class BarChartTagHelperTests
{
    private static readonly BarChart Ages = new()
    {
        Id = "ages",
        Caption = "Tranche d’âge",
        RowHeader = "Tranche d’âge",
        Headers = [new("Acc.") { Title = "accompagnements" }, "Part"],
        Rows =
        [
            new() { Label = "12 - 17 ans", Value = 30, Cells = ["30", "60,0 %"] },
            new() { Label = "Non communiqué", Value = 20, Cells = ["20", "40,0 %"], IsNotStated = true },
        ],
        Note = "Une seule réponse possible.",
    };

    [Test]
    public async Task The_table_is_the_chart()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(new BarChartTagHelper { Model = Ages });

        Assert.That(html, Is.EqualTo(
            "<table class=\"bars\" id=\"ages\"><caption>Tranche d’âge</caption>"
            + "<thead><tr><th scope=col><span class=vh>Tranche d’âge</span>"
            + "<th scope=col><abbr title=\"accompagnements\">Acc.</abbr><th scope=col>Part<tbody>"
            + "<tr><th scope=row>12 - 17 ans<svg aria-hidden=true width=100% />"
            + "<td>30<td>60,0 %"
            + "<tr><th scope=row>Non communiqué<svg aria-hidden=true class=n width=66.7% />"
            + "<td>20<td>40,0 %</table>"
            + "<p class=\"hint mt-3\">Une seule réponse possible.</p>"));
    }

    [Test]
    public async Task Earlier_periods_have_bars_of_their_own()
    {
        using var screen = new Screen();
        var chart = Ages with
        {
            ScalePerRow = true,
            Rows =
            [
                new() { Label = "Activités", Value = 400, EarlierValues = [200, 800], Cells = ["400", new("200") { Detail = "+200" }] },
                new() { Label = "Heures", Value = 4, EarlierValues = [2, 1], Cells = ["4", "2"] },
            ],
        };

        var html = await screen.RenderAsync(new BarChartTagHelper { Model = chart });

        Assert.That(html, Does.Contain("class=\"bars triple\"")
            .And.Contain("<svg aria-hidden=true width=50% /><svg aria-hidden=true width=25% /><svg aria-hidden=true width=100% />")
            .And.Contain("<svg aria-hidden=true width=100% /><svg aria-hidden=true width=50% /><svg aria-hidden=true width=25% />")
            .And.Contain("<td>200<br>+200"));
    }

    [Test]
    public async Task Rows_can_lead_somewhere()
    {
        using var screen = new Screen();
        var row = new BarRow { Label = "Crest", Detail = "Drôme", Link = "/lieux/1?a=1&b=2", Value = 0, Cells = ["0", "–"] };

        var html = await screen.RenderAsync(new BarChartTagHelper { Model = Ages with { Rows = [row] } });

        Assert.That(html, Does.Contain("<a href=\"/lieux/1?a=1&amp;b=2\">Crest</a> <small>Drôme</small>")
            .And.Not.Contain("<svg"));
    }

    [Test]
    public async Task Encodes_names_that_users_typed()
    {
        using var screen = new Screen();
        var row = new BarRow { Label = "<script>", Detail = "<script>", Value = 1, Cells = ["<script>", "1"] };

        var html = await screen.RenderAsync(new BarChartTagHelper { Model = Ages with { Rows = [row] } });

        Assert.That(html, Does.Not.Contain("<script>"));
    }

    [Test]
    public async Task Twelve_charts_of_a_dashboard_stay_small()
    {
        using var screen = new Screen();
        var row = new BarRow { Label = "Prévention en sécurité numérique", Value = 7, Cells = ["1 204", "12,4 %", "11,0 %", "9,8 %"] };
        var chart = Ages with { Headers = ["Acc.", "Part", "Sept.", "Un an"], Rows = [.. Enumerable.Repeat(row, 8)] };

        var html = await screen.RenderAsync(new BarChartTagHelper { Model = chart });

        Assert.That(html, Has.Length.LessThan(2_000));
    }
}
