using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Attendances and their shares, which add up to 100.0: one value for each attendance.</summary>
internal static class DistributionTable
{
    private static readonly string[] _columns = ["Accompagnements", "Part"];

    /// <param name="title">Its names.</param>
    /// <param name="rows">In the order of the table.</param>
    /// <param name="marks">One for each row.</param>
    public static ReportTable Of(DistributionTitle title, IReadOnlyList<DistributionRow> rows, IReadOnlyList<CellMark> marks)
    {
        var shares = Percentages.Partition([.. rows.Select(row => row.Count)]);
        List<ReportRow> printed = [.. rows.Select((row, index) => new ReportRow
        {
            Code = row.Code,
            Label = row.Label,
            IsNotStated = row.IsNotStated,
            Cells = [ReportCell.Count(row.Count).Under(marks[index]), ReportCell.Share(shares[index]).Under(marks[index])],
        })];
        return new()
        {
            Code = title.Code,
            Title = title.Title,
            RowHeader = title.RowHeader,
            Columns = _columns,
            Rows = printed,
            Sentence = TableSentences.Largest(printed),
            Note = TableNotes.Base(rows.Sum(row => row.Count), marks),
        };
    }

    /// <summary>A distribution of what was done: nothing is withheld of it.</summary>
    public static ReportTable Open(DistributionTitle title, IReadOnlyList<DistributionRow> rows) =>
        Of(title, rows, new CellMark[rows.Count]);

    /// <summary>The values of a vocabulary in the order of the screen.</summary>
    public static IReadOnlyList<DistributionRow> Rows<TValue>(Tally<TValue> tally)
        where TValue : struct, Enum =>
        [.. Tally<TValue>.Values.Select(value => new DistributionRow
        {
            Code = value.ToString(),
            Label = Labels.Of(value),
            Count = tally[value],
            IsNotStated = value.ToString() == TableSentences.NotStated,
        })];
}
