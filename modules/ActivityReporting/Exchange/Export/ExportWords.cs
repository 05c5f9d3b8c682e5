using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>How cells of exports say things; imports read them back.</summary>
internal static class ExportWords
{
    public const string Yes = "Oui";
    public const string Between = ", ";

    public static string? YesOrNothing(bool isSo) => isSo ? Yes : null;

    /// <summary>0 is « Non communiqué » in each of them: an empty cell.</summary>
    public static string? Stated(Enum value) => Convert.ToInt32(value) == 0 ? null : Labels.Of(value);

    public static string? Listed<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum =>
        Joined(values.Select(value => Labels.Of(value)));

    public static string? Joined(IEnumerable<string> words) => string.Join(Between, words) is { Length: > 0 } text ? text : null;

    /// <summary>One under the other: names may hold commas, and no line of their own.</summary>
    public static string? Lines(IEnumerable<string> names) =>
        string.Join('\n', names.Select(name => name.ReplaceLineEndings(" "))) is { Length: > 0 } text ? text : null;

    /// <summary>« 4 Féminin, 2 Masculin »; what is not stated is the rest.</summary>
    public static string? Counted<TEnum>(IReadOnlyList<int> counts)
        where TEnum : struct, Enum =>
        Joined(Enum.GetValues<TEnum>().Where(value => Convert.ToInt32(value) > 0 && counts[Convert.ToInt32(value)] > 0)
            .Select(value => $"{counts[Convert.ToInt32(value)]} {Labels.Of(value)}"));

    /// <summary>The header of a counter of anonymous people.</summary>
    public static string CounterOf(Enum value) => $"Anonymes, {Labels.Of(value)}";

    public static string? PlaceName(Activity activity, Circumstances at) =>
        activity.PlaceId is { } id ? at.PlaceOn(id, day: null)?.Name : null;

    public static string? EmployerName(Guid id, Circumstances at) =>
        at.Advisor.Contracts.FirstOrDefault(contract => contract.EmployerId == id)?.EmployerName;

    public static EnumSet<Theme> ThemesOf(Activity activity) => new(activity.ThemeBits);
}
