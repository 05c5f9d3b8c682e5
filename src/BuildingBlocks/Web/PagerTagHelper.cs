using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Links to the pages of a list. All else in the address (filters, order) stays. Nothing when there is one page.</summary>
[HtmlTargetElement("pager", Attributes = "number,pages", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    public int Number { get; set; }

    public int Pages { get; set; }

    /// <summary>The rows of all pages together, said when given.</summary>
    public int? Total { get; set; }

    /// <summary>The name in the address; « page » is taken by the router.</summary>
    public string Key { get; set; } = "p";

    public string Label { get; set; } = "Pages";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Pages <= 1)
            return;
        var markup = new Markup().Add($"<nav class=\"pager no-print\" aria-label=\"{Label}\"><ul class=\"plain\">{Step(Number - 1, "Précédente", "prev")}");
        var last = 0;
        foreach (var page in Shown())
        {
            if (page > last + 1)
                markup.Add($"<li aria-hidden=\"true\">…</li>");
            markup.Add($"<li>{Link(page)}</li>");
            last = page;
        }
        output.Content.SetHtmlContent(markup.Add($"{Step(Number + 1, "Suivante", "next")}</ul>{Count()}</nav>"));
    }

    /// <summary>First, last, and two on each side of the one shown.</summary>
    private IEnumerable<int> Shown() =>
        Enumerable.Range(1, Pages).Where(page => page == 1 || page == Pages || Math.Abs(page - Number) <= 2);

    private Markup Link(int page) => page == Number
        ? new Markup().Add($"<a class=\"tap\" href=\"{Address(page)}\" aria-current=\"page\"><span class=\"visually-hidden\">Page </span>{page}</a>")
        : new Markup().Add($"<a class=\"tap\" href=\"{Address(page)}\"><span class=\"visually-hidden\">Page </span>{page}</a>");

    private Markup? Step(int page, string label, string relation) => page < 1 || page > Pages
        ? null
        : new Markup().Add($"<li><a class=\"tap\" href=\"{Address(page)}\" rel=\"{relation}\">{label}<span class=\"visually-hidden\"> (page {page})</span></a></li>");

    private Markup? Count() => Total is { } total ? new Markup().Add($"<span class=\"hint\">{total.ToString("N0")} en tout</span>") : null;

    private string Address(int page)
    {
        var kept = ViewContext.HttpContext.Request.Query
            .Where(pair => !string.Equals(pair.Key, Key, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        var query = new QueryBuilder(kept);
        if (page > 1)
            query.Add(Key, page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var path = ViewContext.HttpContext.Request.PathBase + ViewContext.HttpContext.Request.Path;
        return path.ToUriComponent() + query.ToQueryString();
    }
}
