using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A fieldset around several lists of chips or tiles of one property (the usual themes, then the others): one legend,
/// one message.
/// </summary>
[HtmlTargetElement("choice-group", Attributes = "for")]
public sealed class ChoiceGroupTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    /// <summary>Instead of the property's [Display(Name)].</summary>
    public string? Legend { get; set; }

    /// <summary>h2 makes of the legend a heading of the page.</summary>
    public string? LegendClass { get; set; }

    /// <summary>In small letters beside the legend.</summary>
    public string? Aside { get; set; }

    /// <summary>Says « facultatif » beside the legend.</summary>
    public bool Optional { get; set; }

    /// <summary>A sentence under the legend.</summary>
    public string? Hint { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = FormField.Of(ViewContext, For, Legend);
        context.Items[typeof(ChoiceGroupTagHelper)] = field.Name;
        var fieldset = new ChoiceFieldset
        {
            Field = field,
            LegendClass = LegendClass,
            Aside = FormFieldMarkup.Aside(Aside, Optional),
            Hint = Hint,
            Output = output,
        };
        output.TagName = null;
        output.Content.SetHtmlContent(fieldset.Render(ViewContext, await output.GetChildContentAsync()));
    }
}
