using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A list of attendances as bars, with the same period one month and one year earlier beside each number.</summary>
internal sealed class ListChart(DashboardFigures figures, ListSubject subject, IReadOnlyList<ListLine> lines)
{
    private const string Withheld = "Les nombres de 1 à 4 ne sont pas publiés, ni ceux qui permettraient de les retrouver.";

    /// <summary>For lists whose lines add up to all attendances: the percentages add up to 100.0.</summary>
    public BarChart Partition() => Build(Percentages.Partition([.. lines.Select(line => line.Now)]), note: null);

    /// <summary>For lists with several answers: each line is a share of all attendances.</summary>
    public BarChart SeveralAnswers() => Build(
        [.. lines.Select(line => Percentages.Share(line.Now, figures.Now.Attendances))],
        note: "Plusieurs réponses possibles : le total peut dépasser 100 %.");

    /// <summary>Every value of a list where each attendance has one.</summary>
    public static BarChart Of<TEnum>(DashboardFigures figures, ListSubject subject, Func<Figures, Tally<TEnum>> tally)
        where TEnum : struct, Enum
    {
        var (now, month, year) = (tally(figures.Now), tally(figures.MonthEarlier), tally(figures.YearEarlier));
        var lines = Tally<TEnum>.Values.Select(value => new ListLine
        {
            Label = Labels.Of(value),
            Now = now[value],
            MonthEarlier = month[value],
            YearEarlier = year[value],
            IsRest = subject.Known is not null && Convert.ToInt32(value) == 0,
        });
        return new ListChart(figures, subject, [.. lines]).Partition();
    }

    private BarChart Build(IReadOnlyList<decimal?> shares, string? note)
    {
        var (now, month, year) = (Marks(line => line.Now), Marks(line => line.MonthEarlier), Marks(line => line.YearEarlier));
        var rows = lines.Select((line, at) => Row(line, shares[at], (now[at], month[at], year[at])));
        return new()
        {
            Id = subject.Id,
            Caption = subject.Title,
            HideCaption = subject.HideTitle,
            RowHeader = subject.Title,
            Headers =
            [
                PeriodHead.Of(figures.Now.Period),
                PeriodHead.Of(figures.MonthEarlier.Period),
                PeriodHead.Of(figures.YearEarlier.Period),
            ],
            Rows = [.. rows],
            Sentence = ListSentence.Of(
                subject,
                [.. lines.Where((_, at) => now[at] == CellMark.None)],
                [.. shares.Where((_, at) => now[at] == CellMark.None)],
                figures.Now.Attendances),
            Note = note ?? (now.Concat(month).Concat(year).Any(mark => mark != CellMark.None) ? Withheld : null),
        };
    }

    private IReadOnlyList<CellMark> Marks(Func<ListLine, long> count) => subject.IsOfPersons
        ? Told.Marks(figures.Subject, [.. lines.Select(count)])
        : new CellMark[lines.Count];

    /// <summary>The share of this period; the earlier ones as counts only, which keeps the page light and quick to read.</summary>
    private static BarRow Row(ListLine line, decimal? share, (CellMark Now, CellMark Month, CellMark Year) marks) => new()
    {
        Label = line.Label,
        Detail = line.Detail,
        Value = marks.Now == CellMark.None ? line.Now : 0,
        IsNotStated = line.IsRest,
        Cells =
        [
            Cell(line.Now, marks.Now) with { Detail = marks.Now == CellMark.None ? FrenchNumbers.Percent(share) : null },
            Cell(line.MonthEarlier, marks.Month),
            Cell(line.YearEarlier, marks.Year),
        ],
    };

    private static BarCell Cell(long count, CellMark mark) => new(ReportCell.Count(count).Under(mark).ToText());
}
