using ConseillerNumerique.BuildingBlocks.Web.Charts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// Columns over time: the sentence, the legend, the drawing, and the table under « Voir le tableau ».
/// </summary>
[HtmlTargetElement("column-chart", Attributes = "model", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ColumnChartTagHelper : TagHelper
{
    public required ColumnChart Model { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <figure class="chart sheet m-0" id="{Model.Id}">
            <figcaption id="{Model.Id}-dit" class="mb-3">{Model.Sentence}</figcaption>
            {Legend()}{new ColumnDrawing(Model).Render()}
            <details class="mt-2"><summary>{Icons.Svg(ViewContext, "table")} Voir le tableau</summary>
            {Table()}</details>
            </figure>
            """));
    }

    /// <summary>From the top of the columns down, as the eye meets them. One series needs none.</summary>
    private Markup? Legend()
    {
        if (Model.Series.Count < 2)
            return null;
        var markup = new Markup().Add($"<ul class=\"plain legend mb-3\">");
        foreach (var series in Model.Series.Reverse())
            markup.Add($"""
                <li><svg aria-hidden="true"><rect class="{ChartMarkup.ClassOf(series.Style)}"/></svg>{series.Name}</li>
                """);
        return markup.Add($"</ul>");
    }

    private Markup Table()
    {
        var markup = new Markup().Add($"""
            <table class="table compact numbers mt-2"><caption class="visually-hidden">{Model.TableCaption}</caption>
            <thead><tr><th scope="col">{Model.ColumnHeader}
            """);
        foreach (var series in Model.Series)
            markup.Add($"<th scope=\"col\">{NameOf(series)}");
        if (Model.Series.Count > 1)
            markup.Add($"<th scope=\"col\">Total");
        markup.Add($"<tbody>");
        foreach (var column in Model.Columns.Where(column => !Model.OmitsEmptyRows || column.Values.Any(value => value != 0)))
            markup.Add($"<tr><th scope=\"row\">{column.Label}{Cells(column)}");
        return markup.Add($"</table>");
    }

    private Markup Cells(ChartColumn column)
    {
        var markup = new Markup();
        foreach (var value in column.Values)
            markup.Add($"<td>{ChartMarkup.Written(value, Model.Unit)}");
        return Model.Series.Count < 2
            ? markup
            : markup.Add($"<td><b>{ChartMarkup.Written(column.Values.Sum(), Model.Unit)}</b>");
    }

    private static Markup NameOf(ChartSeries series) => series.ShortName is null
        ? ChartMarkup.Short(series.Name, null)
        : ChartMarkup.Short(series.ShortName, series.Name);
}
