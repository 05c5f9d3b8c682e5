using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>What stands where a list has nothing to show: why, and what to do next.</summary>
[HtmlTargetElement("empty-state", Attributes = "title,text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmptyStateTagHelper : TagHelper
{
    public required string Title { get; set; }

    public required string Text { get; set; }

    public string Icon { get; set; } = "inbox";

    public string? ActionHref { get; set; }

    public string? ActionLabel { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div class="sheet empty">{Icons.Svg(ViewContext, Icon)}
            <div><p class="h3">{Title}</p><p class="mb-0">{Text}</p>{Action()}</div></div>
            """));
    }

    private Markup? Action() => ActionHref is { } address && ActionLabel is { } label
        ? new Markup().Add($"<a class=\"btn btn-primary mt-3\" href=\"{address}\">{label}</a>")
        : null;
}
