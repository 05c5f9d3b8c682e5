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

    public static IReadOnlyList<Choice> Choices { get; } =
    [
        .. Shortcuts.Select(minutes => new Choice(Value(minutes), Text(minutes))),
        new Choice(Other, "Autre durée") { Reveals = "autre-duree" },
    ];

    /// <summary>« 45 min », « 1 h », « 1 h 30 ».</summary>
    public static string Text(int minutes) =>
        minutes < HourMinutes ? $"{minutes}\u00A0min" : FrenchNumbers.Hours(minutes);

    /// <summary>A shortcut that is chosen wins over minutes that its choice has hidden.</summary>
    public static int? Read(string? chosen, int? typed) =>
        Shortcuts.Cast<int?>().FirstOrDefault(minutes => Value(minutes!.Value) == chosen) ?? typed;

    /// <returns>What a form holds for it.</returns>
    public static (string Chosen, int? Typed) Write(int minutes) =>
        Shortcuts.Contains(minutes) ? (Value(minutes), null) : (Other, minutes);

    private static string Value(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);
}
