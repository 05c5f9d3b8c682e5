using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.QuickEntry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>The fields of a form as a browser would send them, to be bound again as they were typed.</summary>
internal static class DraftFields
{
    /// <summary>Stands for the page of the form; no form has a field of that name.</summary>
    public const string Page = "page";

    private const string Prefix = "Input";

    /// <summary>Made anew whenever a form is shown.</summary>
    private static readonly string[] OfTheForm =
    [
        nameof(ActivityForm.Id), nameof(ActivityForm.NewId), nameof(ActivityForm.OpenedRevision), nameof(ActivityForm.WriterId), nameof(ActivityForm.DraftVersion),
    ];

    /// <param name="form">As it will be shown.</param>
    /// <param name="state">Knows what was typed and could not be read.</param>
    /// <param name="prefix">Of the form's fields.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(object form, ModelStateDictionary state, string prefix = Prefix)
    {
        var read = Flatten(prefix, form).ToList();
        var names = read.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        var unread = state
            .Where(entry => entry.Key.StartsWith($"{prefix}.", StringComparison.Ordinal) && !names.Contains(entry.Key) && !IsOfTheForm(entry.Key))
            .Where(entry => entry.Value is { RawValue: string, AttemptedValue.Length: > 0 })
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value!.AttemptedValue!)); // both there: asked above
        return [.. read, .. unread];
    }

    /// <summary>As they were sent.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IFormCollection sent) =>
    [
        .. sent.Where(field => field.Key.StartsWith($"{Prefix}.", StringComparison.Ordinal) && !IsOfTheForm(field.Key))
            .SelectMany(field => field.Value.OfType<string>().Where(value => value.Length > 0).Select(value => KeyValuePair.Create(field.Key, value))),
    ];

    /// <summary>Fields that were kept, to be bound as if a browser sent them.</summary>
    public static IValueProvider ToValues(IEnumerable<KeyValuePair<string, string>> fields) => new FormValueProvider(
        BindingSource.Form,
        new FormCollection(fields.GroupBy(field => field.Key).ToDictionary(group => group.Key, group => new StringValues([.. group.Select(field => field.Value)]))),
        CultureInfo.InvariantCulture);

    public static string Write(IReadOnlyList<KeyValuePair<string, string>> fields) => JsonSerializer.Serialize(fields.Select(field => new[] { field.Key, field.Value }));

    /// <param name="json">Null: it cannot be opened, and there are none.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string? json) =>
        json is null ? [] : [.. JsonSerializer.Deserialize<string[][]>(json)!.Select(field => KeyValuePair.Create(field[0], field[1]))]; // never « null »: written above

    private static bool IsOfTheForm(string name) => name.StartsWith($"{Prefix}.", StringComparison.Ordinal) && OfTheForm.Contains(name[(Prefix.Length + 1)..]);

    private static IEnumerable<KeyValuePair<string, string>> Flatten(string prefix, object form) => form.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property is { CanRead: true, CanWrite: true } && (prefix != Prefix || !OfTheForm.Contains(property.Name)))
        .SelectMany(property => Flat($"{prefix}.{property.Name}", property.GetValue(form)));

    private static IEnumerable<KeyValuePair<string, string>> Flat(string name, object? value) => value switch
    {
        null or "" or false => [],
        true => [KeyValuePair.Create(name, "true")],
        string text => [KeyValuePair.Create(name, text)],
        DateOnly day => [KeyValuePair.Create(name, day.ToString("O", CultureInfo.InvariantCulture))],
        TimeOnly time => [KeyValuePair.Create(name, time.ToString("HH:mm", CultureInfo.InvariantCulture))],
        Enum or int or Guid => [KeyValuePair.Create(name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")],
        IEnumerable<DayLineForm> lines => lines.SelectMany((line, place) => Flatten($"{name}[{place}]", line)),
        IEnumerable values => values.Cast<object?>().SelectMany(one => Flat(name, one)),
        _ => Flatten(name, value),
    };
}
