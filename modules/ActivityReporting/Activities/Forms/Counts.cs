using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Counts of people in words.</summary>
internal static class Counts
{
    public static string Text(int count) => FrenchNumbers.Integer(count);

    /// <summary>« 1 participant », « 12 participants ».</summary>
    public static string Participants(int count) => $"{Text(count)}\u00A0{(count > 1 ? "participants" : "participant")}";

    /// <summary>« 1 activité », « 12 activités ».</summary>
    public static string Activities(int count) => $"{Text(count)}\u00A0{(count > 1 ? "activités" : "activité")}";
}
