using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// What every control says about its field: names, what was typed (before what the model holds), what is wrong.
/// </summary>
internal sealed class FormField
{
    private FormField(string name) => (Name, Id) = (name, IdOf(name));

    public string Name { get; }

    public string Id { get; }

    public string ErrorId => Id + "-e";

    public string HintId => Id + "-h";

    public required string Label { get; init; }

    /// <summary>As the browser expects them: ISO dates, invariant numbers, names of enum values.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public required IReadOnlyList<string> Errors { get; init; }

    public string Value => Values.Count == 0 ? "" : Values[0];

    public bool IsWrong => Errors.Count > 0;

    /// <param name="view">Of the page.</param>
    /// <param name="expression">The property.</param>
    /// <param name="label">Instead of the property's.</param>
    /// <param name="isHidden">The page has no place for its message.</param>
    public static FormField Of(ViewContext view, ModelExpression expression, string? label = null, bool isHidden = false)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Metadata.BinderModelName ?? expression.Name);
        if (!isHidden)
            view.HttpContext.Items[(typeof(FormField), IdOf(name))] = true;
        return new FormField(name)
        {
            Label = label ?? expression.Metadata.DisplayName ?? expression.Metadata.Name ?? name,
            Values = Typed(view.ModelState, name) ?? Held(expression.Model),
            Errors = ErrorsOf(view.ModelState, name),
        };
    }

    /// <summary>Asked once the page is drawn: whether it has a field of that name.</summary>
    public static bool IsOn(ViewContext view, string name) => view.HttpContext.Items.ContainsKey((typeof(FormField), IdOf(name)));

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public bool Holds(string value) => value.Length == 0
        ? Values.All(string.IsNullOrEmpty)
        : Values.Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The attributes that link a control to its message and its hint.</summary>
    public Markup Described(bool hasHint)
    {
        var ids = (IsWrong, hasHint) switch
        {
            (true, true) => $"{ErrorId} {HintId}",
            (true, false) => ErrorId,
            (false, true) => HintId,
            _ => null,
        };
        var markup = new Markup();
        if (IsWrong)
            markup.Add($" aria-invalid=\"true\"");
        return ids is null ? markup : markup.Add($" aria-describedby=\"{ids}\"");
    }

    private static string[]? Typed(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.RawValue switch
        {
            null => null,
            string text => [text],
            IEnumerable several => Held(several),
            var other => [Written(other)],
        } : null;

    private static string[] Held(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable several => [.. several.Cast<object?>().Select(Written)],
        _ => [Written(value)],
    };

    private static string Written(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static string[] ErrorsOf(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage).Distinct()] : [];
}
