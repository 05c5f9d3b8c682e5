using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The radio buttons or checkboxes of one property: checkboxes when it can hold several values.</summary>
internal sealed class ChoiceInputs(ViewContext view, ModelExpression expression, FormField field)
{
    private readonly string type = expression.Metadata.ModelType != typeof(string)
        && typeof(IEnumerable).IsAssignableFrom(expression.Metadata.ModelType) ? "checkbox" : "radio";

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
        var isFirst = true;
        foreach (var group in Neighbours(options))
        {
            markup.Add($"{Heading(group[0].Group, isFirst)}<div class=\"tiles\">");
            isFirst = false;
            foreach (var option in group)
                markup.Add($"{Open(option)}{Icon(option)}{option.Label}{Small(option.Hint)}</label></div>");
            markup.Add($"</div>");
        }
        return markup;
    }

    private Markup Open(Choice option)
    {
        var id = IdFor(option);
        var state = field.Holds(option.Value) ? " checked" : "";
        return new Markup().Add($"""
            <div class="choice"><input class="look" type="{type}" name="{field.Name}" value="{option.Value}" id="{id}"
            {state}{Reveals(option)}{field.Described(hasHint: false)}><label for="{id}">
            """);
    }

    /// <summary>The first control of a property bears its plain id: that is where the error summary leads.</summary>
    private string IdFor(Choice option) => view.HttpContext.Items.TryAdd((typeof(ChoiceInputs), field.Id), true)
        ? field.Id
        : FormField.IdOf($"{field.Name}_{option.Value}");

    private static IEnumerable<List<Choice>> Neighbours(IEnumerable<Choice> options)
    {
        var group = new List<Choice>();
        foreach (var option in options)
        {
            if (group.Count > 0 && group[0].Group != option.Group)
            {
                yield return group;
                group = [];
            }
            group.Add(option);
        }
        if (group.Count > 0)
            yield return group;
    }

    internal static Markup? Reveals(Choice option) =>
        option.Reveals is null ? null : new Markup().Add($" data-reveals=\"{option.Reveals}\"");

    private static Markup? Small(string? hint) => hint is null ? null : new Markup().Add($"<small>{hint}</small>");

    private Markup? Icon(Choice option) => option.Icon is null ? null : Icons.Svg(view, option.Icon);

    private static Markup? Heading(string? group, bool isFirst) =>
        group is null ? null : new Markup().Add($"<p class=\"{(isFirst ? "mb-2" : "mt-4 mb-2")}\"><b>{group}</b></p>");
}
