using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A fieldset of steppers that share a total; what remains is shown as « Non communiqué », never typed.
/// </summary>
[HtmlTargetElement("distribution", Attributes = "legend,total-for")]
public sealed class DistributionTagHelper : TagHelper
{
    public required string Legend { get; set; }

    /// <summary>The count that the steppers share.</summary>
    public required ModelExpression TotalFor { get; set; }

    public string RestLabel { get; set; } = "Non communiqué";

    /// <summary>The property that the refusal of a whole distribution names.</summary>
    public ModelExpression? ErrorFor { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shared = new Distribution();
        context.Items[typeof(Distribution)] = shared;
        var content = await output.GetChildContentAsync();

        var total = FormField.Of(ViewContext, TotalFor);
        var rest = RestLine.Of(total, shared.Given, RestLabel);
        var error = ErrorFor is null ? null : FormField.Of(ViewContext, ErrorFor);
        var classes = FormFieldMarkup.Classes("sheet", output, error is { IsWrong: true });

        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <fieldset{classes}{Identity(error)}><legend class="h3">{Legend}</legend>
            {error?.Message(ViewContext)}{content}{rest.Render()}
            </fieldset>
            """));
    }

    /// <summary>The error summary leads to the fieldset, which has no control of its own.</summary>
    private static Markup? Identity(FormField? error) => error switch
    {
        null => null,
        _ => new Markup().Add($" id=\"{error.Id}\" tabindex=\"-1\"{Described(error)}"),
    };

    /// <summary>A group may not be called invalid, only described.</summary>
    private static Markup? Described(FormField error) =>
        error.IsWrong ? new Markup().Add($" aria-describedby=\"{error.ErrorId}\"") : null;
}
