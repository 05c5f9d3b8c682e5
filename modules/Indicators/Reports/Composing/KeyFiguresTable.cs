using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Suppression;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Section 2.</summary>
internal static class KeyFiguresTable
{
    public static ReportTable Of(Month month, ReportCounts counts)
    {
        Figures?[] periods = [counts.Month, counts.MonthBefore, counts.YearBefore, counts.YearToDate];
        ReportRow Row(string code, string label, Func<Figures, ReportCell> cell) => new()
        {
            Code = code,
            Label = FrenchTypography.Spaced(label),
            Cells = [.. periods.Select(totals => totals is null ? ReportCell.Count(null) : cell(totals))],
        };
        return new()
        {
            Code = "key-figures",
            Title = "Chiffres clés",
            RowHeader = "Mesure",
            Columns = [month.Label, month.Previous.Label, month.AddMonths(-12).Label, YearToDateLabel(month)],
            Rows =
            [
                Row("A1", "Activités réalisées", totals => ReportCell.Count(totals.Activities)),
                Row("A2", "Accompagnements", totals => ReportCell.Count(totals.Attendances)),
                Row("A3-individual", "dont accompagnements individuels", totals => ReportCell.Count(totals.Types[ActivityType.Individual])),
                Row("A3-one-off", "dont demandes ponctuelles", totals => ReportCell.Count(totals.Types[ActivityType.OneOff])),
                Row("A3-workshop", "dont participations aux ateliers", totals => ReportCell.Count(totals.Types[ActivityType.Workshop])),
                Row("A4", "Ateliers réalisés", totals => ReportCell.Count(totals.Workshops)),
                Row("A4-average", "Taille moyenne des ateliers", totals => ReportCell.Average(totals.WorkshopSize)),
                Row("B2", "Participations anonymes", totals => ReportCell.Count(totals.Anonymous)),
                OnlyMonths(Row("B4", "dont « première fois »", FirstTime)),
                Row("T1", "Heures d’intervention", totals => ReportCell.Duration(totals.Minutes)),
            ],
            Note = Note(counts),
        };
    }

    private static ReportCell FirstTime(Figures totals) => ReportCell.Count(totals.FirstTime)
        .Under(totals.FirstTime is > 0 and < SuppressedTable.Threshold ? CellMark.BelowFive : CellMark.None);

    /// <summary>The year to date less the months already published would give a withheld month back.</summary>
    private static ReportRow OnlyMonths(ReportRow row) =>
        row with { Cells = [.. row.Cells.SkipLast(1), ReportCell.Count(null)] };

    private static string YearToDateLabel(Month month) =>
        $"Cumul de {new Period(new(month.Year, 1, 1), month.Last).Label}";

    private static string Note(ReportCounts counts)
    {
        List<string> notes = ["Les « première fois » ne sont pas cumulées sur l’année."];
        if (counts.MonthBefore is null || counts.YearBefore is null)
        {
            notes.Add("« – » : avant la première activité enregistrée.");
        }

        Figures?[] shown = [counts.Month, counts.MonthBefore, counts.YearBefore];
        if (shown.Any(totals => totals?.FirstTime is > 0 and < SuppressedTable.Threshold))
        {
            notes.Add("« < 5 » : moins de 5, non publié.");
        }

        return TableNotes.Join(notes);
    }
}
