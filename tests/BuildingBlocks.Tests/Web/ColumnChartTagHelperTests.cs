using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

[SetCulture("fr-FR")]
public sealed class ColumnChartTagHelperTests
{
    private static readonly ColumnChart TwoMonths = new()
    {
        Id = "mois",
        Sentence = "Novembre double octobre.",
        ColumnHeader = "Mois",
        TableCaption = "Accompagnements par mois",
        Series = [new("Ateliers", ChartStyle.Solid), new("Individuels", ChartStyle.Hatched) { ShortName = "Ind." }],
        Columns =
        [
            new() { Label = "octobre 2026", ShortLabel = "oct.", TinyLabel = "O", SecondLine = "2026", Values = [300, 200] },
            new() { Label = "novembre 2026", ShortLabel = "nov.", TinyLabel = "N", Values = [1000, 0], IsCurrent = true },
        ],
    };

    [Test]
    public async Task Draws_columns_to_scale()
    {
        using var screen = new Screen();

        var html = await RenderAsync(screen, TwoMonths);

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("<rect class=c1 y=185 height=69 />"));
            Assert.That(html, Does.Contain("<rect class=c3 y=139 height=46 />"));
            Assert.That(html, Does.Contain("<rect class=c1 y=24 height=230 />"));
            Assert.That(html, Does.Contain("<text y=132>500</text>"));
        });
    }

    [Test]
    public async Task Says_in_words_what_it_shows()
    {
        using var screen = new Screen();

        var html = await RenderAsync(screen, TwoMonths);

        Assert.That(html, Does.Contain("<figcaption id=\"mois-dit\" class=\"mb-3\">Novembre double octobre.</figcaption>")
            .And.Contain("role=img aria-labelledby=mois-dit"));
    }

    [Test]
    public async Task Has_the_same_numbers_in_a_table()
    {
        using var screen = new Screen();

        var html = await RenderAsync(screen, TwoMonths);

        Assert.That(html, Does.Contain("<th scope=col><abbr title=\"Individuels\">Ind.</abbr><th scope=col>Total")
            .And.Contain("<tr><th scope=row>octobre 2026<td>300<td>200<td>500")
            .And.Contain($"<td>{1000:N0}<td>0<td>{1000:N0}"));
    }

    [Test]
    public async Task One_series_needs_neither_legend_nor_total()
    {
        using var screen = new Screen();
        var chart = TwoMonths with
        {
            Series = [new("Heures", ChartStyle.Solid)],
            Columns = [new() { Label = "octobre 2026", ShortLabel = "oct.", Values = [1.5m] }],
            Unit = "h",
        };

        var html = await RenderAsync(screen, chart);

        Assert.That(html, Does.Not.Contain("legend").And.Not.Contain("Total").And.Contain("<td>1,5\u00a0h</table>"));
    }

    [Test]
    public async Task Nothing_to_show_is_drawn_as_nothing()
    {
        using var screen = new Screen();
        var chart = TwoMonths with { Columns = [new() { Label = "octobre", ShortLabel = "oct.", Values = [0, 0] }] };

        var html = await RenderAsync(screen, chart);

        Assert.That(html, Does.Not.Contain("NaN").And.Not.Contain("height=\"0\"").And.Contain("<td>0"));
    }

    [Test]
    public async Task Encodes_texts()
    {
        using var screen = new Screen();

        var html = await RenderAsync(screen, TwoMonths with { Sentence = "<script>", TableCaption = "<script>" });

        Assert.That(html, Does.Not.Contain("<script>"));
    }

    private static Task<string> RenderAsync(Screen screen, ColumnChart chart) =>
        screen.RenderAsync(new ColumnChartTagHelper { Model = chart, ViewContext = screen.View });
}
