using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The radio buttons or checkboxes of one property: checkboxes when it can hold several values.</summary>
internal sealed class ChoiceInputs(ViewContext view, ModelExpression expression, FormField field)
{
    private readonly bool several =
        expression.Metadata.ModelType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(expression.Metadata.ModelType);

    public Markup Chips(IEnumerable<Choice> options)
    {
        var markup = new Markup().Add($"<div class=\"chips d-flex flex-wrap gap-2\">");
        foreach (var option in options)
            markup.Add($"{Open(option)}{option.Label}</label></div>");
        return markup.Add($"</div>");
    }

    public Markup Tiles(IEnumerable<Choice> options)
    {
        var markup = new Markup();
        string? group = null;
        foreach (var (option, index) in options.Select((option, index) => (option, index)))
        {
            if (index == 0 || option.Group != group)
                markup.Add($"{(index == 0 ? null : new Markup().Add($"</div>"))}{Heading(option.Group, index)}<div class=\"tiles\">");
            group = option.Group;
            markup.Add($"{Open(option)}{(option.Icon is null ? null : Icons.Svg(view, option.Icon))}{option.Label}{Small(option.Hint)}</label></div>");
        }
        return markup.Add($"</div>");
    }

    private Markup Open(Choice option)
    {
        var id = IdFor(option);
        return new Markup().Add($"""
            <div class="choice"><input class="look" type="{(several ? "checkbox" : "radio")}" name="{field.Name}" value="{option.Value}" id="{id}"{(field.Holds(option.Value) ? " checked" : "")}{Reveals(option)}{field.Described(hasHint: false)}><label for="{id}">
            """);
    }

    /// <summary>The first control of a property bears its plain id: that is where the error summary leads.</summary>
    private string IdFor(Choice option) =>
        view.HttpContext.Items.TryAdd((typeof(ChoiceInputs), field.Id), true) ? field.Id : FormField.IdOf($"{field.Name}_{option.Value}");

    internal static Markup? Reveals(Choice option) => option.Reveals is null ? null : new Markup().Add($" data-reveals=\"{option.Reveals}\"");

    private static Markup? Small(string? hint) => hint is null ? null : new Markup().Add($"<small>{hint}</small>");

    private static Markup? Heading(string? group, int index) =>
        group is null ? null : new Markup().Add($"<p class=\"{(index == 0 ? "mb-2" : "mt-4 mb-2")}\"><b>{group}</b></p>");
}
