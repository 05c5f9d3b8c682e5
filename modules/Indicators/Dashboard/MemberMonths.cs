using System.Globalization;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Twelve months of each member, all at one scale, so that they can be compared by eye.</summary>
internal sealed class MemberMonths
{
    /// <summary>Of a drawing.</summary>
    public const int Height = 40;

    private readonly long _highest;

    /// <param name="members">By name.</param>
    public MemberMonths(IReadOnlyList<MemberFigures> members)
    {
        Members = members;
        Months = members.Count == 0 ? [] : members[0].Months.Months;
        _highest = Math.Max(1, members.SelectMany(member => Months.Select(month => Of(member, month))).DefaultIfEmpty().Max());
    }

    public IReadOnlyList<MemberFigures> Members { get; }

    public IReadOnlyList<Month> Months { get; }

    public string Sentence =>
        $"Les accompagnements de chaque mois, de {Months[0].Label} à {Months[^1].Label}\u00A0; la même échelle pour tous, dont le plus haut mois en compte {FrenchNumbers.Integer(_highest)}.";

    public static long Of(MemberFigures member, Month month) => member.Months[month].Total;

    /// <summary>A column of seven for each month, one apart; whole units, so that a month with one attendance still has one.</summary>
    public string DrawingOf(MemberFigures member) => $"M0 {Height}" + string.Concat(Months
        .Select(month => HeightOf(member, month).ToString(CultureInfo.InvariantCulture))
        .Select(height => $"v-{height}h7v{height}h1"));

    private int HeightOf(MemberFigures member, Month month) => (int)Math.Ceiling(Of(member, month) * (double)Height / _highest);
}
