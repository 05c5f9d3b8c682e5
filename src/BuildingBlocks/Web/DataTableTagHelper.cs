using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A table with its caption, in a frame that scrolls by itself (also by keyboard) where the screen is narrow.
/// </summary>
[HtmlTargetElement("data-table", Attributes = "caption")]
public sealed class DataTableTagHelper : TagHelper
{
    public required string Caption { get; set; }

    /// <summary>For a caption that the heading above makes superfluous to the eye.</summary>
    public bool HideCaption { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div class="scroll" role="region" aria-label="{Caption}" tabindex="0"><table class="table">
            <caption class="{(HideCaption ? "visually-hidden" : "h3 caption-top")}">{Caption}</caption>{rows}
            </table></div>
            """));
    }
}
