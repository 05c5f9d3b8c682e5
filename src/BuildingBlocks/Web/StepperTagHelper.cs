using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A count of people with − and +, which are submit buttons so that they work without scripts (<see
/// cref="StepButtons"/>).
/// </summary>
[HtmlTargetElement("stepper", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepperTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    /// <summary>Instead of the property's [Display(Name)].</summary>
    public string? Label { get; set; }

    /// <summary>For a total above its parts.</summary>
    public bool Strong { get; set; }

    public int Min { get; set; }

    public int Max { get; set; } = 10_000;

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FormField.Of(ViewContext, For, Label);
        if (context.Items.TryGetValue(typeof(Distribution), out var shared))
            ((Distribution)shared).Add(field.Value);

        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div class="step{(field.IsWrong ? " wrong" : "")}"><label for="{field.Id}">{LabelOf(field)}</label>
            <div class="step-box">{Button(field, "-1", "Retirer 1", "dash-lg")}
            <input type="number" inputmode="numeric" min="{Min}" max="{Max}" id="{field.Id}" name="{field.Name}"
             value="{(field.Value.Length == 0 ? "0" : field.Value)}"{Focus(field)}{field.Described(hasHint: false)}>
            {Button(field, "+1", "Ajouter 1", "plus-lg")}</div>{field.Message(ViewContext)}</div>
            """));
    }

    private Markup? LabelOf(FormField field) =>
        Strong ? new Markup().Add($"<b>{field.Label}</b>") : Markup.Of(field.Label);

    private Markup Button(FormField field, string step, string act, string icon) => new Markup().Add($"""
        <button class="btn btn-quiet" name="{StepButtons.Name}" value="{field.Name}{step}" formnovalidate
         aria-label="{act}, {field.Label}">{Icons.Svg(ViewContext, icon)}</button>
        """);

    /// <summary>After a step without scripts the page comes back where the finger was.</summary>
    private string Focus(FormField field) =>
        StepButtons.Pressed(ViewContext.HttpContext.Request)?.Field == field.Name ? " autofocus" : "";
}
