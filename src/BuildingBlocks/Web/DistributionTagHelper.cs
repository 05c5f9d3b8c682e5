using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>A fieldset of steppers that share a total; what remains is shown as « Non communiqué », never typed.</summary>
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
        var rest = new RestLine { Label = RestLabel, Total = RestLine.CountOf(total.Value), Given = shared.Given, TotalId = total.Id };
        var error = ErrorFor is null ? null : FormField.Of(ViewContext, ErrorFor);
        var names = $"sheet {output.Attributes["class"]?.Value}{(error is { IsWrong: true } ? " wrong" : "")}".Trim();

        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <fieldset class="{names}"{Identity(error)}><legend class="h3">{Legend}</legend>{error?.Message(ViewContext)}{content}{rest.Render()}</fieldset>
            """));
    }

    /// <summary>The error summary leads to the fieldset, which has no control of its own.</summary>
    private static Markup? Identity(FormField? error) => error is null
        ? null
        : new Markup().Add($" id=\"{error.Id}\" tabindex=\"-1\"{(error.IsWrong ? new Markup().Add($" aria-describedby=\"{error.ErrorId}\"") : null)}");
}
