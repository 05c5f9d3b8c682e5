using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal sealed class ChoiceFieldset
{
    public required FormField Field { get; init; }

    public string? LegendClass { get; init; }

    public string? Aside { get; init; }

    public string? Hint { get; init; }

    public string? Class { get; init; }

    public Markup Render(ViewContext view, IHtmlContent content) => new Markup().Add($"""
        <fieldset{Attributes()}><legend{LegendAttribute()}>{Field.Label}{FormFieldMarkup.Aside(Aside)}</legend>{Hinted()}{Field.Message(view)}{content}</fieldset>
        """);

    private Markup? Hinted() => Hint is null ? null : new Markup().Add($"<p class=\"hint\" id=\"{Field.HintId}\">{Hint}</p>");

    private Markup? LegendAttribute() => LegendClass is null ? null : new Markup().Add($" class=\"{LegendClass}\"");

    private Markup Attributes()
    {
        var markup = new Markup();
        if ((Class, Field.IsWrong) is not (null, false))
            markup.Add($" class=\"{Class}{(Field.IsWrong ? " wrong" : "")}\"");
        if (Field.IsWrong || Hint is not null)
            markup.Add($" aria-describedby=\"{(Field.IsWrong ? Field.ErrorId : Field.HintId)}\"");
        return markup;
    }
}
