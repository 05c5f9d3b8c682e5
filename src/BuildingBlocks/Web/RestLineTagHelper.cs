using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>What remains of a total, hatched. A <see cref="DistributionTagHelper"/> brings its own.</summary>
[HtmlTargetElement("rest-line", Attributes = "total-for,given", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RestLineTagHelper : TagHelper
{
    public required ModelExpression TotalFor { get; set; }

    /// <summary>The sum of what was given out.</summary>
    public int Given { get; set; }

    public string Label { get; set; } = "Non communiqué";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var total = FormField.Of(ViewContext, TotalFor);
        output.TagName = null;
        output.Content.SetHtmlContent(RestLine.Of(total, Given, Label).Render());
    }
}
