using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// One figure of a <c>&lt;dl class="figures"&gt;</c>: its name, the number in large, what it was before.
/// </summary>
[HtmlTargetElement("key-figure", Attributes = "label,value")]
public sealed class KeyFigureTagHelper : TagHelper
{
    public required string Label { get; set; }

    /// <summary>As people read it: « 1 204 », « – ».</summary>
    public required string Value { get; set; }

    public string? Unit { get; set; }

    /// <summary>What it was before: « +23 sur un mois ».</summary>
    public string? Was { get; set; }

    /// <summary>A second line under <see cref="Was"/>: « +71 sur un an ».</summary>
    public string? WasAlso { get; set; }

    /// <summary>Takes the room of two figures.</summary>
    public bool Wide { get; set; }

    /// <summary>The length of this period's bar, 0 to 1; with <see cref="WasBar"/>, the earlier period's.</summary>
    public double? Bar { get; set; }

    public double? WasBar { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var unit = Unit is null ? "" : "\u00a0" + Unit;
        var figure = new Markup().Add($"<span class=\"big\">{Value}{unit}</span>{Bars()}{Before()}{content}");
        var wide = Wide ? " wide" : "";
        output.TagName = null;
        output.Content.SetHtmlContent(context.Items.ContainsKey(typeof(FigurePairTagHelper))
            ? new Markup().Add($"<div>{Label}{figure}</div>")
            : new Markup().Add($"<div class=\"figure{wide}\"><dt>{Label}</dt><dd>{figure}</dd></div>"));
    }

    private Markup? Before() => (Was, WasAlso) switch
    {
        (null, null) => null,
        ({ } was, { } also) => new Markup().Add($"<span class=\"was\">{was}<br>{also}</span>"),
        var (was, also) => new Markup().Add($"<span class=\"was\">{was ?? also}</span>"),
    };

    private Markup? Bars() => (Bar, WasBar) is ({ } now, { } before)
        ? new Markup().Add($"""
            <svg class="d-block my-2" width="100%" height="18" aria-hidden="true">
            <rect class="c1" x="1" y="1" width="{88 * now}%" height="6" rx="1"/>
            <rect class="c3" x="1" y="11" width="{88 * before}%" height="6" rx="1"/></svg>
            """)
        : null;
}
