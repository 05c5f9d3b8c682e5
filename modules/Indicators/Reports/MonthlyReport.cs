using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports;

/// <summary>A closed month of one scope: frozen as a draft, then validated once and never changed.</summary>
internal sealed class MonthlyReport
{
    public const int NarrativeMaxLength = 1500;

    private MonthlyReport()
    {
    }

    public Guid Id { get; private init; }

    public ReportScopeKind ScopeKind { get; private init; }

    public string ScopeCode { get; private init; } = "";

    /// <summary>As it was called at the freeze.</summary>
    public string ScopeName { get; private init; } = "";

    public Guid? EmployerId { get; private init; }

    public string? DepartementCode { get; private init; }

    public string? RegionCode { get; private init; }

    /// <summary>Of the month.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>1 for the scope's first report; all versions of a month share it.</summary>
    public int Number { get; private init; }

    public int Version { get; private init; }

    public DateTime FrozenAt { get; private init; }

    /// <summary>Canonical JSON of a <see cref="ReportDataSet"/>.</summary>
    public string DataSet { get; private init; } = "";

    public string DataSetSha256 { get; private init; } = "";

    /// <summary>A1 and A2, for lists: the data set is long.</summary>
    public int Activities { get; private init; }

    public int Attendances { get; private init; }

    public ReportState State { get; private set; }

    /// <summary>Plain text, may be empty.</summary>
    public string Narrative { get; private set; } = "";

    /// <summary>+1 at each save: who saves from an older one is told.</summary>
    public int Revision { get; private set; }

    public Guid? ValidatedBy { get; private set; }

    /// <summary>As it stands in the PDF.</summary>
    public string? ValidatorName { get; private set; }

    public DateTime? ValidatedAt { get; private set; }

    public string? PdfSha256 { get; private set; }

    public string? CsvSha256 { get; private set; }

    public Month Month => Month.Of(FirstDay);

    public static MonthlyReport Freeze(Guid id, ReportScope scope, ReportDataSet dataSet)
    {
        var json = CanonicalJson.Write(dataSet);
        return new()
        {
            Id = id,
            ScopeKind = scope.Kind,
            ScopeCode = scope.Code,
            ScopeName = scope.Name,
            EmployerId = scope.EmployerId,
            DepartementCode = scope.DepartementCode,
            RegionCode = scope.RegionCode,
            FirstDay = dataSet.Heading.Month.First,
            Number = dataSet.Heading.Number,
            Version = dataSet.Heading.Version,
            FrozenAt = dataSet.Heading.FrozenAt,
            DataSet = json,
            DataSetSha256 = CanonicalJson.Sha256(json),
            Activities = (int)(dataSet.KeyFigure("A1").Value ?? 0),
            Attendances = (int)(dataSet.KeyFigure("A2").Value ?? 0),
            State = ReportState.Draft,
        };
    }

    public ReportDataSet ReadDataSet() => CanonicalJson.Read(DataSet);

    /// <summary>Keeps the text of the month; null when it is taken.</summary>
    public Refusal? Narrate(string? text, int? revision)
    {
        var narrative = Tidy(text);
        if (State == ReportState.Draft && narrative == Narrative)
        {
            return null; // as it is kept, whoever did: the same form sent twice, too
        }

        if (Refuse(revision) is { } refused)
        {
            return refused;
        }

        if (narrative.Length > NarrativeMaxLength)
        {
            return ReportRefusals.NarrativeTooLong;
        }

        if (PdfFonts.FirstMissing(narrative) is { } missing)
        {
            return ReportRefusals.CharacterNotPrintable(missing);
        }

        Narrative = narrative;
        Revision++;
        return null;
    }

    /// <summary>The last change of a report; null when it is made.</summary>
    public Refusal? Validate(ReportValidation validation, int? revision)
    {
        if (Refuse(revision) is { } refused)
        {
            return refused == ReportRefusals.ChangedMeanwhile ? ReportRefusals.ReadAgain : refused;
        }

        State = ReportState.Validated;
        ValidatedBy = validation.AccountId;
        ValidatorName = validation.Name;
        ValidatedAt = validation.At;
        Revision++;
        return null;
    }

    /// <summary>Both files of record, already safe in the store.</summary>
    public void Keep(string pdfSha256, string csvSha256) => (PdfSha256, CsvSha256) = (pdfSha256, csvSha256);

    /// <summary>One kind of line end and no blanks around: what a browser sends differs from what was typed.</summary>
    private static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    /// <param name="revision">Null when the form came without: nothing tells what was on the screen.</param>
    private Refusal? Refuse(int? revision) =>
        State == ReportState.Validated ? ReportRefusals.AlreadyValidated(ValidatorName)
        : revision != Revision ? ReportRefusals.ChangedMeanwhile
        : null;
}
