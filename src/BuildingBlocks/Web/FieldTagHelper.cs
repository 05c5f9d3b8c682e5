using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A field with its label, message, control and hint. The control follows the property's type and annotations: date,
/// number, checkbox, list
/// (options, or an enum's values), several lines (rows), else one line of text. A class goes to the group, every other
/// attribute to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    /// <summary>Instead of the property's [Display(Name)].</summary>
    public string? Label { get; set; }

    /// <summary>For a label that the screen around makes superfluous to the eye.</summary>
    public bool HideLabel { get; set; }

    /// <summary>A sentence under the control; the element's content serves too, for a hint with links.</summary>
    public string? Hint { get; set; }

    /// <summary>In small letters beside the label.</summary>
    public string? Aside { get; set; }

    /// <summary>Says « facultatif » beside the label.</summary>
    public bool Optional { get; set; }

    /// <summary>Instead of what the property's type asks for: email, password, search, tel, url, text…</summary>
    public string? Type { get; set; }

    public IReadOnlyList<Choice>? Options { get; set; }

    /// <summary>The label of the list's empty first line; none without it.</summary>
    public string? Empty { get; set; }

    /// <summary>Lines of a text area; no text area without it.</summary>
    public int? Rows { get; set; }

    /// <summary>A number or a DateOnly.</summary>
    public object? Min { get; set; }

    /// <summary>A number or a DateOnly.</summary>
    public object? Max { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = FormField.Of(ViewContext, For, Label);
        var content = await output.GetChildContentAsync();
        var hint = content.IsEmptyOrWhiteSpace ? Markup.Of(Hint) : new Markup().Add($"{content}");
        var control = new FieldControl(this, field, hint is not null, output.Attributes);

        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div{FormFieldMarkup.Classes(null, output, field.IsWrong)}>
            {(control.IsCheckbox ? null : LabelOf(field))}{field.Message(ViewContext)}
            {control.Render()}{Hinted(field, hint)}
            </div>
            """));
    }

    private Markup LabelOf(FormField field) => new Markup().Add($"""
        <label class="{(HideLabel ? "visually-hidden" : "form-label")}" for="{field.Id}">
        {field.Label}{FormFieldMarkup.Aside(Aside, Optional)}</label>
        """);

    private static Markup? Hinted(FormField field, Markup? hint) =>
        hint is null ? null : new Markup().Add($"<div class=\"form-text\" id=\"{field.HintId}\">{hint}</div>");
}
