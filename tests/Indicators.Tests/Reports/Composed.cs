using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Tests.Measures;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Printing;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>Data sets without a host.</summary>
internal static class Composed
{
    public static readonly Month May = new(2025, 5);

    private static readonly Communes France = Communes.Load();

    public static ReportDataSet Of(IEnumerable<ActivityRecorded> activities, Func<Guid, string>? placeName = null, Month? month = null)
    {
        var counted = new Counted();
        var facts = counted.Rows(activities);
        var counts = new ReportCounts(month ?? May, facts.Count == 0 ? null : facts.Min(fact => fact.Date));
        facts.ForEach(fact => counts.Add(fact));
        counts.JoinPlaces(counted.Places);
        var names = counts.Month.Places.Counts.Keys.ToDictionary(id => id, placeName ?? (id => $"Lieu {id.ToString()[..8]}"));
        return ComposeDataSet.Of(Frame(month ?? May), counts, new(France, names), new([], []));
    }

    public static ReportPrint Print(ReportDataSet dataSet, string narrative = "", bool isValidated = true) => new()
    {
        DataSet = dataSet,
        DataSetSha256 = CanonicalJson.Sha256(CanonicalJson.Write(dataSet)),
        Narrative = narrative,
        Validation = isValidated ? new(Guid.Empty, "Karim Benali", new(2025, 6, 8, 9, 30, 0, DateTimeKind.Utc)) : null,
    };

    public static ReportTable Table(this ReportDataSet dataSet, string code) =>
        dataSet.Sections.SelectMany(section => section.Tables).Single(table => table.Code == code);

    private static ReportFrame Frame(Month month) => new()
    {
        Scope = new()
        {
            Kind = ReportScopeKind.Employer,
            Code = "0197e1a2-0000-7000-8000-000000000001",
            Name = "CCAS de Crest",
            EmployerId = new("0197e1a2-0000-7000-8000-000000000001"),
            DepartementCode = "26",
            RegionCode = "84",
        },
        Month = month,
        Number = 22,
        Version = 1,
        FrozenAt = new(2025, 6, 5, 3, 0, 0, DateTimeKind.Utc),
    };
}
