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
        // The long tables last: they may be cut by a page's end, the short ones are not and would leave it blank.
        Tables =
        [
            DistributionTable.Open(new("channels", "Canaux", "Canal"), DistributionTable.Rows(counts.Month.Channels)),
            DistributionTable.Open(new("durations", "Durées", "Durée"), DistributionTable.Rows(counts.Month.Durations)),
            MaterialTable(counts),
            ThemeTable(new("themes", "Thèmes", "Thème"), Themes.Mediation, counts),
            ThemeTable(new("procedures", "Démarches administratives", "Démarche"), Themes.Administrative, counts),
        ],
    };

    private static ReportTable ThemeTable(DistributionTitle title, IReadOnlyList<Theme> themes, ReportCounts counts)
    {
        var totals = counts.Month;
        List<ReportRow> rows =
        [
            .. themes.Where(theme => totals.Themes.Activities(theme) > 0)
                .OrderByDescending(totals.Themes.Activities).ThenByDescending(totals.Themes.Attendances).ThenBy(theme => theme)
                .Select(theme => new ReportRow
                {
                    Code = theme.ToString(),
                    Label = Labels.Of(theme),
                    Cells =
                    [
                        ReportCell.Count(totals.Themes.Activities(theme)),
                        ReportCell.Share(Percentages.Share(totals.Themes.Activities(theme), totals.Activities)),
                        ReportCell.Count(totals.Themes.Attendances(theme)),
                        ReportCell.Share(Percentages.Share(totals.Themes.Attendances(theme), totals.Attendances)),
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
        var (materials, attendances) = (counts.Month.Materials, counts.Month.Attendances);
        ReportRow Row(string code, string label, long count) => new()
        {
            Code = code,
            Label = label,
            IsNotStated = code == TableSentences.NotStated,
            Cells = [ReportCell.Count(count), ReportCell.Share(Percentages.Share(count, attendances))],
        };
        List<ReportRow> rows =
        [
            .. Enum.GetValues<Material>().Select(value => Row(value.ToString(), Labels.Of(value), materials.Attendances(value))),
            Row(TableSentences.NotStated, "Non communiqué", counts.Month.NoMaterial),
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
