using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Twelve months of each département of a région or of the nation, by code: none is ranked.</summary>
internal static class DepartementsChart
{
    /// <param name="months">What was read; null where départements are not told.</param>
    /// <param name="territory">Whose départements: those without an activity too.</param>
    /// <param name="communes">Names them.</param>
    public static SmallMultiples? Of(DepartementMonths? months, Territory? territory, Communes communes)
    {
        if (months is null || territory is not { } whole)
        {
            return null;
        }

        IReadOnlyList<MultipleRow> rows =
        [
            .. communes.Departements
                .Where(one => whole.Kind == TerritoryKind.Nation || one.RegionCode == whole.Code)
                .Select(one => new MultipleRow($"{one.Name} ({one.Code})", months[one.Code])),
        ];
        return new()
        {
            Id = "departements-mois",
            Caption = "Accompagnements par département et par mois",
            RowHeader = "Département",
            Sentence = MemberMonths.SentenceOf(rows, months.Months, "tous les départements"),
            Months = [.. months.Months.Select(MemberMonths.Head)],
            Rows = rows,
        };
    }
}
