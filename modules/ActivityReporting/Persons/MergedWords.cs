using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What two sheets of one person say differently: the kept one's answer stands, the other's goes to the notes.</summary>
internal static class MergedWords
{
    /// <summary>Lines that a merge joins by itself.</summary>
    private static readonly string[] Joined = ["Notes", "Situation numérique"];

    /// <returns>
    /// « Fiche fusionnée le 16 mars 2026, qui disait : », then a line for each answer; null when they do not differ.
    /// </returns>
    public static string? Of(PersonContent kept, PersonContent other, PersonMoment at)
    {
        var lines = PersonLines.Of(other, at.Communes)
            .Zip(PersonLines.Of(kept, at.Communes), (theirs, mine) => (theirs.Label, Theirs: theirs.Text, Mine: mine.Text))
            .Where(line => line.Theirs.Length > 0 && line.Mine.Length > 0 && line.Theirs != line.Mine && !Joined.Contains(line.Label))
            .Select(line => $"{line.Label}\u00A0: {line.Theirs}")
            .ToList();
        return lines.Count == 0 ? null : string.Join('\n', [$"Fiche fusionnée le {FrenchDates.Day(at.Today)}, qui disait\u00A0:", .. lines]);
    }
}
