using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The shortcuts of the duration, and how a duration is written.</summary>
internal static class Durations
{
    public const string Other = "autre";

    private const int HourMinutes = 60;

    private static readonly int[] Shortcuts = [15, 30, 45, 60, 90, 120];

    /// <summary>The advisor's own first, then the other shortcuts.</summary>
    /// <param name="usual">Minutes, the most used first.</param>
    /// <param name="chosen">The value that the form holds: it stays among them, come what may.</param>
    public static IReadOnlyList<Choice> Choices(IReadOnlyList<int> usual, string? chosen)
    {
        var held = Minutes(chosen) is { } minutes && !usual.Contains(minutes) && !Shortcuts.Contains(minutes) ? minutes : (int?)null;
        return
        [
            .. usual.Order().Concat(Shortcuts.Except(usual)).Concat(held is { } one ? [one] : []).Select(minutes => new Choice(Value(minutes), Text(minutes))),
            new Choice(Other, "Autre durée") { Reveals = "autre-duree" },
        ];
    }

    /// <summary>« 45 min », « 1 h », « 1 h 30 ».</summary>
    public static string Text(int minutes) =>
        minutes < HourMinutes ? $"{minutes}\u00A0min" : FrenchNumbers.Hours(minutes);

    /// <summary>A shortcut that is chosen wins over minutes that its choice has hidden.</summary>
    public static int? Read(string? chosen, int? typed) => Minutes(chosen) ?? typed;

    /// <returns>What a form holds for it.</returns>
    public static (string Chosen, int? Typed) Write(int minutes) =>
        Shortcuts.Contains(minutes) ? (Value(minutes), null) : (Other, minutes);

    private static int? Minutes(string? chosen) =>
        int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= Activity.MinDurationMinutes and <= Activity.MaxDurationMinutes
            ? minutes
            : null;

    private static string Value(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);
}
