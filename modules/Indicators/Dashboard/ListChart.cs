using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A list of attendances as bars, with the same period one month and one year earlier beside each number.</summary>
internal sealed class ListChart(DashboardFigures figures, ListSubject subject, IReadOnlyList<ListLine> lines)
{
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

    private BarChart Build(IReadOnlyList<decimal?> shares, string? note) => new()
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
        Rows = [.. lines.Select((line, at) => Row(line, shares[at]))],
        Sentence = ListSentence.Of(subject, lines, figures.Now.Attendances),
        Note = note,
    };

    /// <summary>The share of this period; the earlier ones as counts only, which keeps the page light and quick to read.</summary>
    private static BarRow Row(ListLine line, decimal? share) => new()
    {
        Label = line.Label,
        Detail = line.Detail,
        Value = line.Now,
        IsNotStated = line.IsRest,
        Cells =
        [
            new BarCell(FrenchNumbers.Integer(line.Now)) { Detail = FrenchNumbers.Percent(share) },
            FrenchNumbers.Integer(line.MonthEarlier),
            FrenchNumbers.Integer(line.YearEarlier),
        ],
    };
}
