using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Pdf;

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

    public static ReportPrint Of(MonthlyReport report)
    {
        var print = new ReportPrint
        {
            DataSet = report.ReadDataSet(),
            DataSetSha256 = report.DataSetSha256,
            Narrative = report.Narrative,
            Validation = null,
        };
        return report is { ValidatedBy: { } account, ValidatorName: { } name, ValidatedAt: { } at }
            ? print.ValidatedBy(new(account, name, at))
            : print;
    }

    /// <summary>The name is printed as far as the font goes; section 10 says when it is not quite the true one.</summary>
    private ReportPrint ValidatedBy(ReportValidation validation)
    {
        var (printed, replaced) = PdfFonts.Replaceable(validation.Name);
        var method = DataSet.Method;
        return this with
        {
            Validation = validation with { Name = printed },
            DataSet = !replaced ? DataSet : DataSet with { Method = method with { Notices = [.. method.Notices, ReportNames.Notice(printed)] } },
        };
    }
}
