using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal sealed class ChoiceFieldset
{
    public required FormField Field { get; init; }

    public string? LegendClass { get; init; }

    public Markup? Aside { get; init; }

    public string? Hint { get; init; }

    public required TagHelperOutput Output { get; init; }

    public Markup Render(ViewContext view, IHtmlContent content) => new Markup().Add($"""
        <fieldset{Attributes()}>
        <legend{LegendAttribute()}>{Field.Label}{Aside}</legend>
        {Hinted()}{Field.Message(view)}{content}
        </fieldset>
        """);

    private Markup? Hinted() =>
        Hint is null ? null : new Markup().Add($"<p class=\"hint\" id=\"{Field.HintId}\">{Hint}</p>");

    private Markup? LegendAttribute() => LegendClass is null ? null : new Markup().Add($" class=\"{LegendClass}\"");

    private Markup Attributes()
    {
        var markup = new Markup().Add($"{FormFieldMarkup.Classes(null, Output, Field.IsWrong)}");
        if (Field.IsWrong || Hint is not null)
            markup.Add($" aria-describedby=\"{(Field.IsWrong ? Field.ErrorId : Field.HintId)}\"");
        return markup;
    }
}
