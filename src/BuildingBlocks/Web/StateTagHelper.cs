using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The state of a thing: icon and word on a tinted ground.</summary>
[HtmlTargetElement("state", Attributes = "icon,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StateTagHelper : TagHelper
{
    public StateKind Kind { get; set; }

    public required string Icon { get; set; }

    public required string Label { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            new Markup().Add($"<span class=\"state{Tint()}\">{Icons.Svg(ViewContext, Icon)} {Label}</span>"));
    }

    private string Tint() => Kind switch
    {
        StateKind.Ok => " state-ok",
        StateKind.Wait => " state-wait",
        StateKind.Go => " state-go",
        _ => "",
    };
}
