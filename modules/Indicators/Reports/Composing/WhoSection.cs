using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Suppression;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Section 5: distributions of persons, small cells withheld.</summary>
internal static class WhoSection
{
    public static ReportSection Of(ReportCounts counts) => new()
    {
        Code = "who",
        Title = "Publics accompagnés",
        Tables =
        [
            Of(new("age", "Âge", "Tranche d’âge"), DistributionTable.Rows(counts.Month.People.Ages)),
            Of(new("gender", "Genre", "Genre"), DistributionTable.Rows(counts.Month.People.Genders)),
            Of(new("status", "Statut", "Statut"), DistributionTable.Rows(counts.Month.People.Statuses)),
        ],
    };

    private static ReportTable Of(DistributionTitle title, IReadOnlyList<DistributionRow> rows) =>
        DistributionTable.Of(title, rows, SmallCells.Suppress([.. rows.Select(row => row.Count)]).Marks);
}
