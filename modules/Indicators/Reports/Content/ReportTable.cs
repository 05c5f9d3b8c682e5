namespace ConseillerNumerique.Indicators.Reports.Content;

internal sealed record ReportTable
{
    /// <summary>Stable: « age », « themes ».</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>What the rows are: « Tranche d’âge ».</summary>
    public required string RowHeader { get; init; }

    /// <summary>What the cells are, in order: « Accompagnements », « Part ».</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<ReportRow> Rows { get; init; }

    /// <summary>What the table shows, in one sentence; empty where there is nothing to say.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Base, several answers, what was withheld; empty where there is nothing to add.</summary>
    public string Note { get; init; } = "";
}
