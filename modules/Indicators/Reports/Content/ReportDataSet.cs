namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>
/// Every word and number of a report but the narrative and the validation: frozen once, so that names, lists and
/// corrections that come later do not change it.
/// </summary>
internal sealed record ReportDataSet
{
    /// <summary>The shape of these records; a reader of old reports needs to know.</summary>
    public int Format { get; init; } = 1;

    public required ReportHeading Heading { get; init; }

    /// <summary>Section 2: the month, the month before, the same month last year, the year to date.</summary>
    public required ReportTable KeyFigures { get; init; }

    /// <summary>Sections 4, 5 and 6.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    public required ReportMethod Method { get; init; }

    /// <summary>A figure of the month itself, by its code.</summary>
    public ReportCell KeyFigure(string code) => KeyFigures.Rows.Single(row => row.Code == code).Cells[0];

    public int CountMarks() => Sections.SelectMany(section => section.Tables).Prepend(KeyFigures)
        .SelectMany(table => table.Rows)
        .Count(row => row.Cells.Any(cell => cell.Mark != CellMark.None));
}
