using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Twelve months of each member, all at one scale, so that they can be compared by eye.</summary>
internal static class MemberMonths
{
    /// <param name="members">At least one; by name.</param>
    public static SmallMultiples Of(IReadOnlyList<MemberFigures> members)
    {
        var months = members[0].Months.Months;
        IReadOnlyList<MultipleRow> rows = [.. members.Select(member => new MultipleRow(member.Name, [.. months.Select(month => member.Months[month].Total)]))];
        return new()
        {
            Id = "membres-mois",
            Caption = "Accompagnements par membre et par mois",
            RowHeader = "Membre",
            Sentence = SentenceOf(rows, months, "tous"),
            Months = [.. months.Select(Head)],
            Rows = rows,
        };
    }

    /// <param name="rows">Their highest value is said.</param>
    /// <param name="months">In a row.</param>
    /// <param name="all">« tous », « tous les départements ».</param>
    public static string SentenceOf(IReadOnlyList<MultipleRow> rows, IReadOnlyList<Month> months, string all) =>
        $"Les accompagnements de chaque mois, de {months[0].Label} à {months[^1].Label}\u00A0; la même échelle pour {all}, "
        + $"dont le plus haut mois en compte {FrenchNumbers.Integer(SmallMultiples.HighestOf(rows))}.";

    /// <summary>« oct. », whose title is « octobre 2026 ».</summary>
    public static BarHeader Head(Month month) => new(PeriodHead.ShortName(month)) { Title = month.Label };
}
