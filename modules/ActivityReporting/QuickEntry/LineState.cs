using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>What was typed into lines that move, among them what could not be read.</summary>
internal static class LineState
{
    private const string Prefix = $"Input.{nameof(DayForm.Lines)}";

    /// <summary>Ids are the line's, not typed.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Lines(this ModelStateDictionary state, int line) => state
        .Where(entry => entry.Key.StartsWith(Of(line), StringComparison.Ordinal) && !entry.Key.EndsWith($".{nameof(DayLineForm.Id)}", StringComparison.Ordinal))
        .Where(entry => entry.Value?.RawValue is string)
        .Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.AttemptedValue ?? ""));

    public static string Moved(string name, int from, int to) => Of(to) + name[Of(from).Length..];

    public static void ForgetLines(this ModelStateDictionary state)
    {
        foreach (var key in state.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }
    }

    private static string Of(int line) => $"{Prefix}[{line}].";
}
