using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Two key figures that must be read side by side and never added up.</summary>
[HtmlTargetElement("figure-pair", Attributes = "label")]
public sealed class FigurePairTagHelper : TagHelper
{
    /// <summary>Names the pair to those who do not see it.</summary>
    public required string Label { get; set; }

    /// <summary>A sentence under both.</summary>
    public string? Note { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(FigurePairTagHelper)] = true;
        var pair = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div class="figure wide"><dt class="visually-hidden">{Label}</dt>
            <dd><div class="pair">{pair}</div>{Under()}</dd>
            </div>
            """));
    }

    private Markup? Under() => Note is null ? null : new Markup().Add($"<p class=\"was mt-3\">{Note}</p>");
}
