using ConseillerNumerique.BuildingBlocks.Web.Charts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// Horizontal bars inside a table. Places, heights and colours of the bars are the stylesheet's, and the end tags and
/// quotes that HTML does without are left out: a page of figures holds hundreds of cells.
/// </summary>
[HtmlTargetElement("bar-chart", Attributes = "model", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper : TagHelper
{
    /// <summary>Above this, the labels stand on a line of their own on a phone.</summary>
    private const int FewColumns = 2;

    public required BarChart Model { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Render());
    }

    private Markup Render()
    {
        var triple = Model.Rows.Any(row => row.EarlierValues.Count > 0) ? " triple" : "";
        var many = Model.Headers.Count > FewColumns ? " many" : "";
        var common = Model.ScalePerRow ? (decimal?)null : Model.Rows.Select(row => row.Longest).DefaultIfEmpty().Max();
        var markup = new Markup().Add($"""
            {Paragraph(Model.Sentence, "mb-3")}
            <table class="bars{triple}{many}" id="{Model.Id}">{Head()}<tbody>
            """);
        foreach (var row in Model.Rows)
            markup.Add($"""
                <tr><th scope=row>{Label(row)}{Bars(row, common ?? row.Longest)}{Cells(row.Cells)}
                """);
        return markup.Add($"</table>{Paragraph(Model.Note, "hint mt-3")}{ChartMarkup.Files(Model)}");
    }

    private Markup Head()
    {
        var markup = new Markup().Add($"""
            <caption{(Model.HideCaption ? Hidden() : null)}>{Model.Caption}</caption>
            <thead><tr><th scope=col><span{Hidden()}>{Model.RowHeader}</span>
            """);
        foreach (var header in Model.Headers)
            markup.Add($"<th scope=col>{Swatch(header.Style)}{ChartMarkup.Short(header.Text, header.Title)}");
        return markup;
    }

    private static Markup Label(BarRow row)
    {
        var markup = new Markup();
        _ = row.Link is null ? markup.Add($"{row.Label}") : markup.Add($"<a href=\"{row.Link}\">{row.Label}</a>");
        return row.Detail is null ? markup : markup.Add($" <small>{row.Detail}</small>");
    }

    /// <summary>An empty drawing each, painted by the theme: what sets a width by attribute, and says nothing aloud.</summary>
    private static Markup? Bars(BarRow row, decimal longest)
    {
        if (row.Value == 0 && row.EarlierValues.Count == 0)
        {
            return null;
        }

        var hatched = row.IsNotStated ? new Markup().Add($" class=n") : null;
        var markup = new Markup().Add($"<svg aria-hidden=true{hatched} width={Share(row.Value, longest)}% />");
        foreach (var earlier in row.EarlierValues)
            markup.Add($"<svg aria-hidden=true width={Share(earlier, longest)}% />");
        return markup;
    }

    private static Markup Cells(IReadOnlyList<BarCell> cells)
    {
        var markup = new Markup();
        foreach (var cell in cells)
            markup.Add($"<td>{cell.Text}{SecondLine(cell.Detail)}");
        return markup;
    }

    private static Markup? SecondLine(string? detail) =>
        detail is null ? null : new Markup().Add($"<br>{detail}");

    private static Markup? Swatch(ChartStyle? style) => style is { } fill
        ? new Markup().Add($"""
            <svg class=sw aria-hidden=true><rect class={ChartMarkup.ClassOf(fill)} /></svg>
            """)
        : null;

    private static Markup? Paragraph(string? text, string names) =>
        text is null ? null : new Markup().Add($"<p class=\"{names}\">{text}</p>");

    private static Markup Hidden() => new Markup().Add($" class=vh");

    private static double Share(decimal value, decimal longest) =>
        longest <= 0 ? 0 : Math.Round((double)(100 * value / longest), 1);
}
