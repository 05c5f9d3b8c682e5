using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Suppression;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Section 6: communes and places, the largest first, the withheld ones after them by name so that their place tells nothing.</summary>
internal static class WhereSection
{
    private static readonly DistributionTitle _communes = new("communes", "Communes", "Commune");
    private static readonly DistributionTitle _places = new("places", "Lieux d’activité", "Lieu");

    public static ReportSection Of(ReportCounts counts, ReportNames names)
    {
        var communes = LargestRows.Of(
            counts.Month.Communes.Counts.Select(pair => new DistributionRow { Code = pair.Key, Label = names.Commune(pair.Key), Count = pair.Value }),
            "autres communes");
        var places = LargestRows.Of(
            counts.Month.Places.Counts.Select(pair => new DistributionRow
            {
                Code = pair.Key.ToString(),
                Label = Label(pair.Key, counts, names),
                Count = pair.Value,
            }),
            "autres lieux");
        var (wholes, parts) = SmallCells.Suppress(communes.Counts, places.Counts, Links(counts, communes, places));
        return new()
        {
            Code = "where",
            Title = "Communes et lieux",
            Tables =
            [
                Table(_communes, communes, wholes, rows => TableSentences.Places(counts.Month.Communes.Counts.Count, "commune", "communes", rows)),
                Table(_places, places, parts, rows => TableSentences.Places(counts.Month.Places.Counts.Count, "lieu d’activité", "lieux d’activité", rows)),
            ],
        };
    }

    private static string Label(Guid place, ReportCounts counts, ReportNames names) =>
        counts.CommunesOf(place).Count == 1
            ? $"{names.Place(place)}, {names.Commune(counts.CommunesOf(place).First())}"
            : names.Place(place);

    private static SuppressionLinks Links(ReportCounts counts, LargestRows communes, LargestRows places) => new(
        counts.Month.Places.Counts.Keys
            .Where(place => counts.CommunesOf(place).Count == 1)
            .Select(place => (Part: places.IndexOf(place.ToString()), Whole: communes.IndexOrRest(counts.CommunesOf(place).First())))
            .Where(pair => pair.Part >= 0));

    private static ReportTable Table(
        DistributionTitle title, LargestRows rows, SuppressedTable suppressed, Func<IReadOnlyList<ReportRow>, string> sentence)
    {
        if (suppressed.IsWithheld)
        {
            // How many rows there are would tell how many persons each holds.
            return DistributionTable.Open(title, []) with { Note = TableNotes.Withheld(suppressed.Total) };
        }

        var table = DistributionTable.Of(title, rows.Rows, suppressed.Marks);
        var sorted = table.Rows.OrderBy(row => row.Cells[0].Mark != CellMark.None);
        List<ReportRow> printed = [.. sorted.ThenBy(row => row.Cells[0].Mark == CellMark.None ? "" : row.Label, StringComparer.Ordinal)];
        return table with { Rows = printed, Sentence = sentence(printed) };
    }
}
