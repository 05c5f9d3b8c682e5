using Microsoft.AspNetCore.Mvc.Rendering;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The pieces around a control, alike for all of them.</summary>
internal static class FormFieldMarkup
{
    /// <summary>The message stands above the control: below, a phone's keyboard would hide it.</summary>
    public static Markup Message(this FormField field, ViewContext view)
    {
        var markup = new Markup();
        if (!field.IsWrong)
            return markup;
        markup.Add($"<p id=\"{field.ErrorId}\" class=\"oops mb-2\">{Icons.Svg(view, "exclamation-octagon-fill")} ");
        for (var i = 0; i < field.Errors.Count; i++)
            markup.Add($"{(i == 0 ? null : new Markup().Add($"<br>"))}{field.Errors[i]}");
        return markup.Add($"</p>");
    }

    public static Markup? Aside(string? text) => text is null ? null : new Markup().Add($" <span class=\"hint\">{text}</span>");

    public static string? AsideText(string? aside, bool optional) => aside ?? (optional ? "facultatif" : null);
}
