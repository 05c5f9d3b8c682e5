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
            {Legend()}{Drawing()}
            <details class="mt-2"><summary>{Icons.Svg(ViewContext, "table")} Voir le tableau</summary>
            {Table()}</details>{ChartMarkup.Files(Model)}
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
                <li><svg aria-hidden="true">{Swatch(series.Style)}</svg>{series.Name}</li>
                """);
        return markup.Add($"</ul>");
    }

    private Markup Swatch(ChartStyle style) => Model.AsLines
        ? new Markup().Add($"<path class=\"{ChartMarkup.LineOf(style)}\" d=\"M0 8h22\"/>")
        : new Markup().Add($"<rect class=\"{ChartMarkup.ClassOf(style)}\"/>");

    private Markup Drawing() => Model.AsLines ? new LineDrawing(Model).Render() : new ColumnDrawing(Model).Render();

    private Markup Table()
    {
        var markup = new Markup().Add($"""
            <table class="table compact numbers{(Model.HasTotal ? " sums" : "")} mt-2"><caption class="visually-hidden">{Model.TableCaption}</caption>
            <thead><tr><th scope=col>{Model.ColumnHeader}
            """);
        foreach (var series in Model.Series)
            markup.Add($"<th scope=col>{NameOf(series)}");
        if (Model.HasTotal)
            markup.Add($"<th scope=col>Total");
        markup.Add($"<tbody>");
        foreach (var column in Model.TableRows)
            markup.Add($"<tr><th scope=row>{column.Label}{Cells(column)}");
        return markup.Add($"</table>");
    }

    private Markup Cells(ChartColumn column)
    {
        var markup = new Markup();
        for (var i = 0; i < Model.Series.Count; i++)
            markup.Add($"<td>{(i < column.Values.Count ? ChartMarkup.Written(column.Values[i], Model.Unit) : "–")}");
        return Model.HasTotal
            ? markup.Add($"<td>{ChartMarkup.Written(column.Values.Sum(), Model.Unit)}")
            : markup;
    }

    private static Markup NameOf(ChartSeries series) => series.ShortName is null
        ? ChartMarkup.Short(series.Name, null)
        : ChartMarkup.Short(series.ShortName, series.Name);
}
