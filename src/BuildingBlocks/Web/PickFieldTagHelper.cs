using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// One thing of many, found by what is typed. The server looks the text up and, when several answer to it, sends them
/// back as candidates to choose from.
/// </summary>
[HtmlTargetElement("pick-field", Attributes = "for,id-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PickFieldTagHelper : TagHelper
{
    /// <summary>What was typed, and what counts: an id that does not go with it is left.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The id that was chosen.</summary>
    public required ModelExpression IdFor { get; set; }

    /// <summary>Those that answer to the text: value = id.</summary>
    public IReadOnlyList<Choice> Candidates { get; set; } = [];

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Over the candidates.</summary>
    public string Question { get; set; } = "Lequel ?";

    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = FormField.Of(ViewContext, For, Label);
        var id = FormField.Of(ViewContext, IdFor, isHidden: Candidates.Count == 0);

        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div{FormFieldMarkup.Classes(null, output, text.IsWrong)}>
            <label class="form-label" for="{text.Id}">{text.Label}{FormFieldMarkup.Aside(null, Optional)}</label>
            {text.Message(ViewContext)}
            <input class="form-control" id="{text.Id}" name="{text.Name}" value="{text.Value}"
             autocomplete="off" spellcheck="false" maxlength="200"{text.Described(hasHint: Hint is not null)}>
            {Hinted(text)}{Chosen(id)}
            </div>
            """));
    }

    private Markup? Hinted(FormField text) =>
        Hint is null ? null : new Markup().Add($"<div class=\"form-text\" id=\"{text.HintId}\">{Hint}</div>");

    private Markup Chosen(FormField id)
    {
        if (Candidates.Count == 0)
            return new Markup().Add($"<input type=\"hidden\" name=\"{id.Name}\" value=\"{id.Value}\">");
        var chips = new ChoiceInputs(ViewContext, IdFor, id).Chips(Candidates);
        return new Markup().Add($"<fieldset class=\"mt-2\"><legend>{Question}</legend>{chips}</fieldset>");
    }
}
