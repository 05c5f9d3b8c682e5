using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The situations of a person in one cell, one a line: since when, which.</summary>
internal static class SituationLines
{
    private const string NotStated = "non précisée";

    public static string? Of(IReadOnlyList<SituationOn> situations) => ExportWords.Lines(
        situations.Select(one => $"{FrenchDates.Numeric(one.On)}\u00A0: {(one.Situation is { } situation ? Labels.Of(situation) : NotStated)}"));

    /// <returns>Null when a line is no such line.</returns>
    public static IReadOnlyList<SituationOn>? Read(string? text)
    {
        var lines = (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = lines.Select(ReadLine).OfType<SituationOn>().ToList();
        return read.Count == lines.Length ? [.. read.OrderBy(one => one.On)] : null; // stable: of one day the lower line is the later
    }

    private static SituationOn? ReadLine(string line)
    {
        if (line.Split(':', 2, StringSplitOptions.TrimEntries) is not [var since, var label] || DayReading.Read(since, from1904: false) is not { } day)
        {
            return null;
        }

        return FoldedLabels<DigitalSituation>.Find(label) is { } situation ? new(day, situation)
            : SearchText.Fold(label) == SearchText.Fold(NotStated) ? new(day, null)
            : null;
    }
}
