using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// Cards with an icon and an example, for one or several of many values; radio buttons or checkboxes by the property's
/// type.
/// </summary>
/// <remarks>
/// Brings its own fieldset, unless it stands in a <see cref="ChoiceGroupTagHelper"/> of the same property.
/// </remarks>
[HtmlTargetElement("choice-tiles", Attributes = "for")]
public sealed class ChoiceTilesTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    /// <summary>Without them, the values of the property's enum.</summary>
    public IReadOnlyList<Choice>? Options { get; set; }

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
        var type = (For.Metadata.ElementMetadata ?? For.Metadata).UnderlyingOrModelType;
        var more = await output.GetChildContentAsync();
        var inputs = new ChoiceInputs(ViewContext, For, field).Tiles(Options ?? Choices.Of(type));
        var controls = inputs.Add($"{more}");
        var fieldset = new ChoiceFieldset
        {
            Field = field,
            LegendClass = LegendClass,
            Aside = FormFieldMarkup.Aside(Aside, Optional),
            Hint = Hint,
            Output = output,
        };
        context.Items.TryGetValue(typeof(ChoiceGroupTagHelper), out var group);
        output.TagName = null;
        output.Content.SetHtmlContent(Equals(group, field.Name) ? controls : fieldset.Render(ViewContext, controls));
    }
}
