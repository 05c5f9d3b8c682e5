using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The control of a <see cref="FieldTagHelper"/>: which one, and its attributes.</summary>
internal sealed class FieldControl(FieldTagHelper tag, FormField field, bool hasHint, TagHelperAttributeList extra)
{
    private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(decimal), typeof(double)];

    private readonly ModelMetadata metadata = tag.For.Metadata;

    public bool IsCheckbox => Type == "checkbox";

    private string Type => tag.Type ?? TypeOf(metadata.UnderlyingOrModelType, metadata.DataTypeName);

    private IReadOnlyList<Choice>? Options =>
        tag.Options ?? (metadata.UnderlyingOrModelType.IsEnum ? Choices.Of(metadata.UnderlyingOrModelType) : null);

    public Markup Render() => this switch
    {
        { IsCheckbox: true } => Checkbox(),
        { Options: { } options } => List(options),
        _ when tag.Rows is { } rows => Lines(rows),
        _ => Line(),
    };

    private Markup Checkbox() => new Markup().Add($"""
        <div class="form-check">
        <input class="form-check-input" type="checkbox" value="true"{Shared()}{(field.Holds("true") ? " checked" : "")}>
        <label class="form-check-label tap" for="{field.Id}">{field.Label}</label>
        </div><input type="hidden" name="{field.Name}" value="false">
        """);

    private Markup Line() => new Markup().Add($"""
        <input class="form-control" type="{Type}"{Numeric()}{Bounds()}{Length()}{Value()}{Required()}{Shared()}>
        """);

    /// <summary>The line feed after the tag: a browser drops the first one, which may be the text's own.</summary>
    private Markup Lines(int rows) => new Markup().Add($"""
        <textarea class="form-control" rows="{rows}"{Length()}{Required()}{Shared()}>{"\n"}{field.Value}</textarea>
        """);

    private Markup List(IReadOnlyList<Choice> options)
    {
        var markup = new Markup().Add($"<select class=\"form-select\"{Required()}{Shared()}>");
        if (tag.Empty is not null)
            markup.Add($"<option value=\"\">{tag.Empty}</option>");
        string? group = null;
        foreach (var option in options)
        {
            if (option.Group != group)
                markup.Add($"{Close(group)}{Open(option.Group)}");
            group = option.Group;
            var state = field.Holds(option.Value) ? " selected" : "";
            markup.Add($"""
                <option value="{option.Value}"{state}{ChoiceInputs.Reveals(option)}>{option.Label}</option>
                """);
        }
        return markup.Add($"{Close(group)}</select>");
    }

    private static Markup? Open(string? group) =>
        group is null ? null : new Markup().Add($"<optgroup label=\"{group}\">");

    private static Markup? Close(string? group) => group is null ? null : new Markup().Add($"</optgroup>");

    private Markup Shared()
    {
        var markup = new Markup().Add($" id=\"{field.Id}\" name=\"{field.Name}\"{field.Described(hasHint)}");
        foreach (var attribute in extra.Where(attribute => attribute.Name != "class"))
            markup.Add($" {attribute.Name}=\"{attribute.Value?.ToString()}\"");
        return markup;
    }

    /// <summary>A password is never sent back.</summary>
    private Markup? Value() =>
        Type == "password" || field.Value.Length == 0 ? null : new Markup().Add($" value=\"{field.Value}\"");

    private Markup? Numeric() => Type != "number" ? null
        : IsWhole ? new Markup().Add($" inputmode=\"numeric\"")
        : new Markup().Add($" inputmode=\"decimal\" step=\"any\"");

    private bool IsWhole =>
        metadata.UnderlyingOrModelType != typeof(decimal) && metadata.UnderlyingOrModelType != typeof(double);

    private string Required() => metadata.IsRequired && !tag.Optional ? " required" : "";

    private Markup Bounds()
    {
        if (Type is not ("number" or "date" or "time"))
            return new Markup();
        var range = metadata.ValidatorMetadata.OfType<RangeAttribute>().FirstOrDefault();
        var markup = new Markup();
        if ((tag.Min ?? range?.Minimum) is { } min)
            markup.Add($" min=\"{Bound(min)}\"");
        if ((tag.Max ?? range?.Maximum) is { } max)
            markup.Add($" max=\"{Bound(max)}\"");
        return markup;
    }

    private static string? Bound(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private Markup? Length()
    {
        var length = metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
            ?? metadata.ValidatorMetadata.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;
        return length is > 0 ? new Markup().Add($" maxlength=\"{length.Value}\"") : null;
    }

    private static string TypeOf(Type type, string? dataType) => dataType switch
    {
        nameof(DataType.EmailAddress) => "email",
        nameof(DataType.Password) => "password",
        nameof(DataType.PhoneNumber) => "tel",
        nameof(DataType.Url) => "url",
        _ when type == typeof(DateOnly) => "date",
        _ when type == typeof(TimeOnly) => "time",
        _ when type == typeof(bool) => "checkbox",
        _ when Numbers.Contains(type) => "number",
        _ => "text",
    };
}
