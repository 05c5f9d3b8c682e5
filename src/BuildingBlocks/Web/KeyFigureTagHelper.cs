using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>One figure of a <c>&lt;dl class="figures"&gt;</c>: its name, the number in large, what it was before.</summary>
[HtmlTargetElement("key-figure", Attributes = "label,value")]
public sealed class KeyFigureTagHelper : TagHelper
{
    public required string Label { get; set; }

    /// <summary>As people read it: « 1 204 », « – ».</summary>
    public required string Value { get; set; }

    public string? Unit { get; set; }

    /// <summary>The figure beside it; a line feed begins a second line.</summary>
    public string? Was { get; set; }

    /// <summary>Takes the room of two figures.</summary>
    public bool Wide { get; set; }

    /// <summary>The length of this period's bar, 0 to 1; with <see cref="WasBar"/>, the earlier period's.</summary>
    public double? Bar { get; set; }

    public double? WasBar { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var number = new Markup().Add($"<span class=\"big\">{Value}{(Unit is null ? "" : "\u00a0" + Unit)}</span>{Bars()}{Before()}");
        output.TagName = null;
        output.Content.SetHtmlContent(context.Items.ContainsKey(typeof(FigurePairTagHelper))
            ? new Markup().Add($"<div>{Label}{number}{content}</div>")
            : new Markup().Add($"<div class=\"figure{(Wide ? " wide" : "")}\"><dt>{Label}</dt><dd>{number}{content}</dd></div>"));
    }

    private Markup? Before()
    {
        if (Was is null)
            return null;
        var markup = new Markup().Add($"<span class=\"was\">");
        foreach (var (line, index) in Was.Split('\n').Select((line, index) => (line, index)))
            markup.Add($"{(index == 0 ? null : new Markup().Add($"<br>"))}{line}");
        return markup.Add($"</span>");
    }

    private Markup? Bars() => (Bar, WasBar) is ({ } now, { } before)
        ? new Markup().Add($"""
            <svg class="d-block my-2" width="100%" height="18" aria-hidden="true"><rect class="c1" x="1" y="1" width="{88 * now}%" height="6" rx="1"/><rect class="c3" x="1" y="11" width="{88 * before}%" height="6" rx="1"/></svg>
            """)
        : null;
}
