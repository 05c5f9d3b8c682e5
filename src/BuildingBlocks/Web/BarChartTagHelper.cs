using ConseillerNumerique.BuildingBlocks.Web.Charts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Horizontal bars inside a table. Places, heights and colours of the bars are the stylesheet's, so that a row stays short.</summary>
[HtmlTargetElement("bar-chart", Attributes = "model", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper : TagHelper
{
    public required BarChart Model { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Render());
    }

    private Markup Render()
    {
        var isTriple = Model.Rows.Any(row => row.EarlierValues.Count > 0);
        var common = Model.ScalePerRow ? (decimal?)null : Model.Rows.Select(Longest).DefaultIfEmpty().Max();
        var markup = new Markup().Add($"{Paragraph(Model.Sentence, "mb-3")}<table class=\"bars{(isTriple ? " triple" : "")}\" id=\"{Model.Id}\">{Head()}<tbody>");
        foreach (var row in Model.Rows)
            markup.Add($"<tr><th scope=\"row\">{Label(row)}{Bars(row, common ?? Longest(row))}</th>{Cells(row)}</tr>");
        return markup.Add($"</tbody></table>{Paragraph(Model.Note, "hint mt-3")}");
    }

    private Markup Head()
    {
        var markup = new Markup().Add($"<caption{(Model.HideCaption ? Hidden() : null)}>{Model.Caption}</caption><thead><tr><th scope=\"col\"><span{Hidden()}>{Model.RowHeader}</span></th>");
        foreach (var header in Model.Headers)
            markup.Add($"<th scope=\"col\">{Swatch(header.Style)}{(header.Title is null ? Markup.Of(header.Text) : new Markup().Add($"<abbr title=\"{header.Title}\">{header.Text}</abbr>"))}</th>");
        return markup.Add($"</tr></thead>");
    }

    private static Markup Label(BarRow row)
    {
        var markup = row.Link is null ? new Markup().Add($"{row.Label}") : new Markup().Add($"<a href=\"{row.Link}\">{row.Label}</a>");
        return row.Detail is null ? markup : markup.Add($" <small>{row.Detail}</small>");
    }

    private static Markup Bars(BarRow row, decimal longest)
    {
        var markup = new Markup().Add($"<svg aria-hidden=\"true\"><rect{(row.IsNotStated ? new Markup().Add($" class=\"n\"") : null)} width=\"{Share(row.Value, longest)}%\"/>");
        foreach (var earlier in row.EarlierValues)
            markup.Add($"<rect width=\"{Share(earlier, longest)}%\"/>");
        return markup.Add($"</svg>");
    }

    private static Markup Cells(BarRow row)
    {
        var markup = new Markup();
        foreach (var cell in row.Cells)
            markup.Add($"<td>{cell.Text}{(cell.Detail is null ? null : new Markup().Add($"<small>{cell.Detail}</small>"))}</td>");
        return markup;
    }

    private static Markup? Swatch(ChartStyle? style) => style is { } fill
        ? new Markup().Add($"<svg class=\"sw\" aria-hidden=\"true\"><rect class=\"{ChartMarkup.ClassOf(fill)}\"/></svg>")
        : null;

    private static Markup? Paragraph(string? text, string names) => text is null ? null : new Markup().Add($"<p class=\"{names}\">{text}</p>");

    private static Markup Hidden() => new Markup().Add($" class=\"visually-hidden\"");

    private static decimal Longest(BarRow row) => Math.Max(row.Value, row.EarlierValues.DefaultIfEmpty().Max());

    private static double Share(decimal value, decimal longest) => longest <= 0 ? 0 : Math.Round((double)(100 * value / longest), 1);
}
