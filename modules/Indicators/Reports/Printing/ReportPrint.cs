using ConseillerNumerique.Indicators.Reports.Content;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>All that a printed report is made of: the same print gives the same bytes.</summary>
internal sealed record ReportPrint
{
    public required ReportDataSet DataSet { get; init; }

    public required string DataSetSha256 { get; init; }

    /// <summary>Empty: the section is left out.</summary>
    public required string Narrative { get; init; }

    /// <summary>Null: a proof, marked « Provisoire ».</summary>
    public required ReportValidation? Validation { get; init; }

    public static ReportPrint Of(MonthlyReport report) => new()
    {
        DataSet = report.ReadDataSet(),
        DataSetSha256 = report.DataSetSha256,
        Narrative = report.Narrative,
        Validation = report is { ValidatedBy: { } account, ValidatorName: { } name, ValidatedAt: { } at } ? new(account, name, at) : null,
    };
}
