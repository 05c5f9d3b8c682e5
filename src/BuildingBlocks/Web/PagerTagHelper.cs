using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// Links to the pages of a list. All else in the address (filters, order) stays. Nothing when there is one page.
/// </summary>
[HtmlTargetElement("pager", Attributes = "page", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    public required IPage Page { get; set; }

    /// <summary>The name in the address; « page » is taken by the router.</summary>
    public string Key { get; set; } = "p";

    public string Label { get; set; } = "Pages";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Page.PageCount <= 1)
            return;
        var markup = new Markup().Add($"""
            <nav class="pager no-print" aria-label="{Label}">
            <ul class="plain">{Step(Page.Number - 1, "Précédente", "prev")}
            """);
        var last = 0;
        foreach (var number in Shown())
        {
            if (number > last + 1)
                markup.Add($"<li aria-hidden=\"true\">…</li>");
            markup.Add($"<li>{Link(number)}</li>");
            last = number;
        }
        output.Content.SetHtmlContent(markup.Add($"{Step(Page.Number + 1, "Suivante", "next")}</ul>{Count()}</nav>"));
    }

    /// <summary>First, last, and two on each side of the one shown.</summary>
    private IEnumerable<int> Shown() =>
        Enumerable.Range(1, Page.PageCount)
            .Where(number => number == 1 || number == Page.PageCount || Math.Abs(number - Page.Number) <= 2);

    private Markup Link(int number)
    {
        var current = number == Page.Number ? new Markup().Add($" aria-current=\"page\"") : null;
        return new Markup().Add($"""
            <a class="tap" href="{Address(number)}"{current}><span class="visually-hidden">Page </span>{number}</a>
            """);
    }

    private Markup? Step(int number, string label, string relation) => number < 1 || number > Page.PageCount
        ? null
        : new Markup().Add($"""
            <li><a class="tap" href="{Address(number)}" rel="{relation}">{label}
            <span class="visually-hidden"> (page {number})</span></a></li>
            """);

    private Markup Count() => new Markup().Add($"<span class=\"hint\">{Page.TotalCount.ToString("N0")} en tout</span>");

    private string Address(int number)
    {
        var kept = ViewContext.HttpContext.Request.Query
            .Where(pair => !string.Equals(pair.Key, Key, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        var query = new QueryBuilder(kept);
        if (number > 1)
            query.Add(Key, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var path = ViewContext.HttpContext.Request.PathBase + ViewContext.HttpContext.Request.Path;
        return path.ToUriComponent() + query.ToQueryString();
    }
}
