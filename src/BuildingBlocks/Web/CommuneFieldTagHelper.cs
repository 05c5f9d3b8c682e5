using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A commune by name, postal code or INSEE code. With scripts, a list of suggestions fills the code; without, the
/// server looks the text up
/// and, when several communes answer to it, sends them back as candidates to choose from.
/// </summary>
[HtmlTargetElement("commune-field", Attributes = "for,code-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CommuneFieldTagHelper : TagHelper
{
    /// <summary>
    /// What was typed, and what counts: a code that does not go with it is left (<see cref="CommuneAnswer"/>).
    /// </summary>
    public required ModelExpression For { get; set; }

    /// <summary>The INSEE code that was chosen.</summary>
    public required ModelExpression CodeFor { get; set; }

    /// <summary>The communes that answer to the text: value = INSEE code.</summary>
    public IReadOnlyList<Choice> Candidates { get; set; } = [];

    public string? Label { get; set; }

    public string Hint { get; set; } = "Nom, code postal ou code INSEE";

    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = FormField.Of(ViewContext, For, Label);
        var code = FormField.Of(ViewContext, CodeFor, isHidden: Candidates.Count == 0);
        var classes = FormFieldMarkup.Classes(null, output, text.IsWrong);

        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div{classes} data-communes="{ViewContext.HttpContext.Request.PathBase.Value}/communes">
            <label class="form-label" for="{text.Id}">{text.Label}{FormFieldMarkup.Aside(null, Optional)}</label>
            {text.Message(ViewContext)}
            <div class="position-relative">
            <input class="form-control" id="{text.Id}" name="{text.Name}" value="{text.Value}"
             autocomplete="off" spellcheck="false"{text.Described(hasHint: true)}></div>
            <div class="form-text" id="{text.HintId}">{Hint}</div>{Code(code)}
            </div>
            """));
    }

    private Markup Code(FormField code)
    {
        if (Candidates.Count == 0)
            return new Markup().Add($"<input type=\"hidden\" name=\"{code.Name}\" value=\"{code.Value}\">");
        var chips = new ChoiceInputs(ViewContext, CodeFor, code).Chips(Candidates);
        return new Markup().Add($"<fieldset class=\"mt-2\"><legend>Laquelle ?</legend>{chips}</fieldset>");
    }
}
