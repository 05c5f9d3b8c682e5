using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>The French label of a value, as its <see cref="DisplayAttribute"/> gives it.</summary>
public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, DisplayAttribute?> Known = new();

    public static string Of(Enum value) => Find(value)?.GetName() ?? value.ToString();

    /// <summary>A one-line example shown under the label; null where there is none.</summary>
    public static string? ExampleOf(Enum value) => Find(value)?.GetDescription();

    /// <summary>The word that a standard has for the value, where it is not the label.</summary>
    public static string StandardOf(Enum value) => Find(value)?.GetShortName() ?? value.ToString();

    private static DisplayAttribute? Find(Enum value) => Known.GetOrAdd(
        value, key => key.GetType().GetField(key.ToString())?.GetCustomAttribute<DisplayAttribute>());
}
