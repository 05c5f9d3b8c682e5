using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

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
            markup.Add($"{Break(i)}{field.Errors[i]}");
        return markup.Add($"</p>");
    }

    /// <summary>In small letters beside a label or a legend.</summary>
    public static Markup? Aside(string? text, bool optional) => (text ?? (optional ? "facultatif" : null)) is { } aside
        ? new Markup().Add($" <span class=\"hint\">{aside}</span>")
        : null;

    /// <summary>The class attribute of a group, or nothing.</summary>
    public static Markup? Classes(string? own, TagHelperOutput? output, bool isWrong)
    {
        var given = output?.Attributes["class"]?.Value?.ToString();
        var names = string.Join(' ', new[] { own, given, isWrong ? "wrong" : null }.Where(name => !string.IsNullOrEmpty(name)));
        return names.Length == 0 ? null : new Markup().Add($" class=\"{names}\"");
    }

    private static Markup? Break(int line) => line == 0 ? null : new Markup().Add($"<br>");
}
