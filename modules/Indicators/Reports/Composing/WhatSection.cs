using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Section 4: what was done. It counts acts, so nothing is withheld.</summary>
internal static class WhatSection
{
    private static readonly string[] _themeColumns = ["Activités", "Part des activités", "Accompagnements", "Part des acc."];

    public static ReportSection Of(ReportCounts counts) => new()
    {
        Code = "what",
        Title = "Ce qui a été fait",
        Tables =
        [
            ThemeTable(new("themes", "Thèmes", "Thème"), Themes.Mediation, counts),
            ThemeTable(new("procedures", "Démarches administratives", "Démarche"), Themes.Administrative, counts),
            DistributionTable.Open(new("channels", "Canaux", "Canal"), DistributionTable.Rows(counts.Channels)),
            DistributionTable.Open(new("durations", "Durées", "Durée"), DistributionTable.Rows(counts.Durations)),
            MaterialTable(counts),
        ],
    };

    private static ReportTable ThemeTable(DistributionTitle title, IReadOnlyList<Theme> themes, ReportCounts counts)
    {
        var totals = counts.Month;
        List<ReportRow> rows =
        [
            .. counts.Themes.Where(counted => themes.Contains(counted.Theme) && counted.Activities > 0)
                .OrderByDescending(counted => counted.Activities).ThenByDescending(counted => counted.Attendances)
                .ThenBy(counted => counted.Theme)
                .Select(counted => new ReportRow
                {
                    Code = counted.Theme.ToString(),
                    Label = Labels.Of(counted.Theme),
                    Cells =
                    [
                        ReportCell.Count(counted.Activities),
                        ReportCell.Share(Percentages.Share(counted.Activities, totals.Activities)),
                        ReportCell.Count(counted.Attendances),
                        ReportCell.Share(Percentages.Share(counted.Attendances, totals.Attendances)),
                    ],
                }),
        ];
        return new()
        {
            Code = title.Code,
            Title = title.Title,
            RowHeader = title.RowHeader,
            Columns = _themeColumns,
            Rows = rows,
            Sentence = TableSentences.LargestTheme(rows),
            Note = TableNotes.SeveralOf(totals.Activities, totals.Attendances),
        };
    }

    private static ReportTable MaterialTable(ReportCounts counts)
    {
        IReadOnlyList<DistributionRow> materials =
        [
            .. DistributionTable.Rows(counts.Materials),
            new() { Code = TableSentences.NotStated, Label = "Non communiqué", Count = counts.NoMaterialStated, IsNotStated = true },
        ];
        var attendances = counts.Month.Attendances;
        List<ReportRow> rows =
        [
            .. materials.Select(row => new ReportRow
            {
                Code = row.Code,
                Label = row.Label,
                IsNotStated = row.IsNotStated,
                Cells = [ReportCell.Count(row.Count), ReportCell.Share(Percentages.Share(row.Count, attendances))],
            }),
        ];
        return new()
        {
            Code = "materials",
            Title = "Matériel utilisé",
            RowHeader = "Matériel",
            Columns = ["Accompagnements", "Part"],
            Rows = rows,
            Sentence = TableSentences.Largest(rows),
            Note = TableNotes.SeveralOf(attendances),
        };
    }
}
